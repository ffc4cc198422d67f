import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { ruleOf } from '../../domain/ballot/rule';
import { goIn } from '../../stores/go-in';
import { goHome, routes, toTop } from '../../stores/navigate';
import { useCommunity } from '../../stores/use-community';
import { useBallotDraft, usePublishBallot, warningsOf } from '../../stores/worker-ballot';
import { useRoll } from '../../stores/worker-desk';
import { workerRoutes } from '../../stores/worker-routes';
import { matterArticle, ruleText } from '../../text/ballot-labels';
import { problemText } from '../../text/errors';
import { ballotWriteText as text, matterPlain } from '../../text/worker-ballot';
import { ScheduleWarnings } from '../ballot/schedule-warnings';

/** Everything that the notice fixes, once more, before it cannot be changed. */
export default function BallotCheck() {
  const communityId = useCommunity();
  const { draft, community, publish } = useBallotDraft();
  const { now: action } = usePublishBallot();
  const roll = useRoll((store) => ('value' in store.view ? store.view.value.roll : undefined));
  const { matter } = draft;
  // Opened by itself (a reload): the form has the draft.
  const strayed = community !== communityId || !matter;
  useEffect(() => {
    if (strayed && action.state !== 'done') goHome();
  }, [strayed, action.state]);

  if (action.state === 'done') {
    return (
      <Screen
        title={text.checkTitle}
        bottom={<PrimaryButton text={text.toDesk} onPress={() => goIn(communityId, workerRoutes.desk)} />}
      >
        <Sealed seal="plan" title={text.doneTitle} text={text.doneText(draft.opensAt)}>
          <SecondaryButton text={text.see} onPress={() => goIn(communityId, routes.ballot)} />
        </Sealed>
      </Screen>
    );
  }
  if (!matter) return null;
  const now = Date.now();
  const warnings = warningsOf(draft, now);
  const busy = action.state === 'busy';
  const rule = ruleText[ruleOf(matter)];
  const run = async () => {
    await publish();
    toTop();
  };
  const words = busy ? text.publishing : warnings.length > 0 ? text.publishAnyway : text.publish;
  return (
    <Screen
      title={text.checkTitle}
      bottom={
        <PrimaryButton
          text={words}
          busy={busy}
          disabled={warnings.some(({ level }) => level === 'error')}
          onPress={() => void run()}
        />
      }
    >
      {action.state === 'failed' && (
        <Notice kind="danger" title={text.failedTitle}>
          {problemText(action.problem)}
        </Notice>
      )}
      <ScheduleWarnings draft={draft} now={now} />
      <Card>
        <View className="t-page">{draft.title}</View>
        <View className="t-body">{draft.question}</View>
      </Card>
      <Card>
        <Facts
          facts={[
            { name: text.labels.matter, value: matterPlain[matter].title },
            { name: text.labels.rule, value: `${rule.take}${rule.agree}` },
            { name: text.notice, value: text.noticeNow },
            { name: text.labels.opens, value: text.when(draft.opensAt) },
            { name: text.labels.closes, value: text.when(draft.closesAt) },
            ...(roll ? [{ name: text.labels.roll, value: text.roll(roll.owners, roll.areaCenti) }] : []),
          ]}
        />
        <View className="t-small">{text.ruleWhy([matterArticle(matter)])}</View>
      </Card>
      <Notice kind="wait">
        {text.confirmNote}
        {text.rollFrozen}
      </Notice>
    </Screen>
  );
}
