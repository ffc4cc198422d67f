import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { Viewed } from '../../components/viewed';
import { useBallot } from '../../stores/ballot';
import { goIn } from '../../stores/go-in';
import { routes, toTop } from '../../stores/navigate';
import { useCommunity, useRefresh } from '../../stores/use-community';
import { ballotLimits, useBallotDraft, warningsOf } from '../../stores/worker-ballot';
import { loadDesk, stageOf, useDeskHome, useRoll } from '../../stores/worker-desk';
import { workerRoutes } from '../../stores/worker-routes';
import { stageName } from '../../text/stages';
import { ballotWriteText as text } from '../../text/worker-ballot';
import { FrozenRoll } from './frozen-roll';
import { MatterChoice } from './matter-choice';
import { Times } from './times';

/** Writing the notice of a ballot: what is asked, under which rule, when, on which roll. */
export default function Ballot() {
  const communityId = useCommunity();
  const { view, load } = useBallot();
  const stage = useDeskHome((home) => stageOf(home.view));
  const roll = useRoll((store) => store.view);
  const { draft, restored, faults, open, change, check } = useBallotDraft();
  const refresh = () => void Promise.all([load({ communityId }), loadDesk(communityId)]);
  useRefresh(refresh);
  useEffect(() => open(communityId, Date.now()), [communityId, open]);

  const now = Date.now();
  const last = 'value' in view ? view.value.ballot : undefined;
  const running = last !== undefined && last.result === undefined;
  const early = stage !== undefined && stage !== 'plan' && stage !== 'ballot';
  const blocked = running || early;
  const noRoll = 'value' in roll && roll.value.roll === undefined;
  const impossible = noRoll || warningsOf(draft, now).some(({ level }) => level === 'error');
  const next = () => {
    if (check(Date.now())) goIn(communityId, workerRoutes.ballotCheck);
    else toTop();
  };
  const bottom = running ? (
    <PrimaryButton text={text.see} onPress={() => goIn(communityId, routes.ballot)} />
  ) : blocked || !('value' in view) ? undefined : (
    <PrimaryButton text={text.next} disabled={impossible} onPress={next} />
  );
  return (
    <Screen title={text.title} bottom={bottom}>
      <Viewed view={view} onRetry={refresh}>
        {() => {
          if (running && last) {
            return (
              <Notice kind="info" title={text.runningTitle}>
                {text.running(last.title, last.closesAt)}
              </Notice>
            );
          }
          if (early && stage) return <Notice kind="wait">{text.wrongStage(stageName[stage])}</Notice>;
          return (
            <>
              {restored && <Notice kind="info">{text.draftBack}</Notice>}
              {last?.result?.outcome.passed === false && (
                <Notice kind="wait" title={text.failedBefore}>
                  {text.failedBeforeText(last.title)}
                </Notice>
              )}
              <Card>
                <View className="stack stack--wide">
                  <TextField
                    label={text.name}
                    placeholder={text.namePlaceholder}
                    value={draft.title}
                    onChange={(title) => change({ title })}
                    most={ballotLimits.title[1]}
                    error={faults.includes('title') ? text.fault.title : undefined}
                    lines="one"
                  />
                  <TextField
                    label={text.question}
                    hint={text.questionHint}
                    placeholder={text.questionPlaceholder}
                    value={draft.question}
                    onChange={(question) => change({ question })}
                    most={ballotLimits.question[1]}
                    error={faults.includes('question') ? text.fault.question : undefined}
                  />
                </View>
              </Card>
              <MatterChoice
                value={draft.matter}
                missing={faults.includes('matter')}
                onChoose={(matter) => change({ matter })}
              />
              <Times draft={draft} now={now} onChange={change} />
              <FrozenRoll communityId={communityId} />
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}
