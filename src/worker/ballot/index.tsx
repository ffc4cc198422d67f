import { TEXT } from '../../domain/shared/bounds';
import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { Viewed } from '../../components/viewed';
import { useBallot } from '../../stores/ballot/ballot';
import { goIn } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useLeastDays } from '../../stores/ballot/least-days';
import { useBallotDraft } from '../../stores/ballot/notice';
import { loadDesk, stageOf, useDeskHome, useRoll } from '../../stores/home/desk';
import { stageName } from '../../text/words/stages';
import { ballotWriteText as text } from '../../text/ballot/write';
import { KindChoice } from './kind-choice';
import { StepScreen } from './step-screen';
import { page } from '../../routes';
import { allows } from '../../domain/community/stage';
import { warningsOf } from '../../domain/ballot/notice-times';

/** The first page of a notice: the kind of vote and its subject, or why there can be none now. */
export default function Ballot() {
  const communityId = useCommunity();
  const { view, load } = useBallot();
  const stage = useDeskHome((home) => stageOf(home.view));
  const roll = useRoll((store) => store.view);
  const { open, checkStep } = useBallotDraft();
  const refresh = () => void Promise.all([load({ communityId }), loadDesk(communityId)]);
  useRefresh(refresh);
  useEffect(() => open(communityId, Date.now()), [communityId, open]);

  const last = 'value' in view ? view.value.ballot : undefined;
  const running = last !== undefined && last.result?.stage !== 'final';
  const early = stage !== undefined && !allows(stage, 'announce-ballot');
  const noRoll = 'value' in roll && roll.value.roll === undefined;
  if (!('value' in view) || running || early) {
    const see = <PrimaryButton text={text.see} onPress={() => goIn(communityId, page('pages/ballot'))} />;
    return (
      <Screen title={text.title} bottom={running && see}>
        <Viewed view={view} onRetry={refresh}>
          {() =>
            running ? (
              <Notice kind="info" title={text.runningTitle}>
                {text.running(last.title, last.closesAt)}
              </Notice>
            ) : (
              <Notice kind="wait">{stage && text.wrongStage(stageName[stage])}</Notice>
            )
          }
        </Viewed>
      </Screen>
    );
  }
  const next = () => {
    if (checkStep('what', Date.now())) goIn(communityId, page('worker/ballot-motions'));
  };
  return (
    <StepScreen
      step="what"
      title={text.title}
      press={text.next}
      lacks={[noRoll && text.lackRoll]}
      onNext={next}
    >
      {noRoll && (
        <>
          <Notice kind="wait">{text.rollMissing}</Notice>
          <Fault lack={text.rollFirst} />
          <SecondaryButton text={text.toRoll} onPress={() => goIn(communityId, page('worker/roll'))} />
        </>
      )}
      {last?.result?.outcome?.passed === false && (
        <Notice kind="wait" title={text.failedBefore}>
          {text.failedBeforeText(last.title)}
        </Notice>
      )}
      <Words />
    </StepScreen>
  );
}

function Words() {
  const { draft, restored, faults, change } = useBallotDraft();
  const { kind } = draft;
  const least = useLeastDays(draft);
  const late = warningsOf(draft, Date.now(), least).some(({ level }) => level === 'error');
  return (
    <>
      {restored && <Notice kind="info">{late ? text.draftBack + text.draftLate : text.draftBack}</Notice>}
      <KindChoice />
      <Card>
        <View className="stack stack--wide">
          <TextField
            label={text.name}
            placeholder={text.namePlaceholder}
            value={draft.title}
            onChange={(title) => change({ title })}
            most={TEXT.ballotTitle[1]}
            error={faults.includes('title') ? text.fault.title : undefined}
            lines="one"
          />
          <TextField
            label={kind === 'priorities' ? text.questionAsk : text.question}
            hint={kind === undefined || kind === 'matter' ? text.questionHint : text.questionHintMany}
            placeholder={kind === undefined || kind === 'matter' ? text.questionPlaceholder : undefined}
            value={draft.question}
            onChange={(question) => change({ question })}
            most={TEXT.question[1]}
            error={faults.includes('question') ? text.fault.question : undefined}
          />
        </View>
      </Card>
    </>
  );
}
