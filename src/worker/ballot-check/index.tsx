import { useEffect, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot, refusal } from '../../components/form-foot';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Sealed } from '../../components/sealed';
import { scrollToTop, goIn, replaceIn } from '../../stores/app/navigate';
import { useCommunity } from '../../stores/app/use-community';
import { useLeastDays } from '../../stores/ballot/least-days';
import { useBallotDraft, usePublishBallot } from '../../stores/ballot/notice';
import { problemText } from '../../text/words/errors';
import { ballotWriteText as text } from '../../text/ballot/write';
import { ScheduleWarnings } from '../ballot/schedule-warnings';
import { useWriting } from '../ballot/use-writing';
import { Reading } from './reading';
import { page } from '../../routes';
import { listUnfinishedSteps, type BallotStep } from '../../domain/ballot/notice-faults';
import { warningsOf } from '../../domain/ballot/notice-times';

const pageOf: Readonly<Record<BallotStep, string>> = {
  what: page('worker/ballot'),
  motions: page('worker/ballot-motions'),
  rules: page('worker/ballot-rules'),
  times: page('worker/ballot-times'),
};

/** Everything that the notice fixes, once more, before it can no longer be changed. */
export default function BallotCheck() {
  const communityId = useCommunity();
  useWriting(communityId);
  const { draft, accepted, publish } = useBallotDraft();
  const { now: action } = usePublishBallot();
  // If the page lay open for a while, it has to notice what the time has changed, both before a press and at it.
  const [now, setNow] = useState(Date.now);
  useDidShow(() => setNow(Date.now()));
  const warnings = warningsOf(draft, now, useLeastDays(draft));
  const gap = listUnfinishedSteps(draft)[0];
  // Time has passed while the notice was read, or the page was opened anew: the worker weighs the times where they are
  // set.
  const unweighed = warnings.some(({ level }) => level === 'error') || (warnings.length > 0 && !accepted);
  const tooShort = action.state === 'failed' && action.problem.code === 'PERIOD_TOO_SHORT';
  const first = gap ?? (unweighed || tooShort ? 'times' : undefined);
  const done = action.state === 'done';
  useEffect(() => {
    if (done || tooShort) scrollToTop();
  }, [done, tooShort]);

  if (action.state === 'done') {
    return (
      <Screen
        title={text.checkTitle}
        bottom={<PrimaryButton text={text.toDesk} onPress={() => goIn(communityId, page('worker/desk'))} />}
      >
        <Sealed seal="plan" title={text.doneTitle} text={text.doneText(draft.opensAt)}>
          <SecondaryButton text={text.see} onPress={() => goIn(communityId, page('pages/ballot'))} />
        </Sealed>
      </Screen>
    );
  }
  const busy = action.state === 'busy';
  const bottom = first ? (
    <PrimaryButton
      text={text.toFinish(text.unfinished[first])}
      onPress={() => replaceIn(communityId, pageOf[first])}
    />
  ) : (
    <FormFoot
      text={busy ? text.publishing : text.publish}
      busy={busy}
      refused={refusal(text.failedTitle, action)}
      onPress={() => {
        const pressedAt = Date.now();
        setNow(pressedAt);
        void publish(pressedAt);
      }}
    />
  );
  return (
    <Screen title={text.checkTitle} bottom={bottom}>
      {first && action.state === 'failed' && (
        <Notice kind="danger" title={text.failedTitle}>
          {problemText(action.problem)}
        </Notice>
      )}
      {gap && <Notice kind="wait" title={text.unfinishedTitle} />}
      <ScheduleWarnings draft={draft} now={now} />
      {draft.kind && <Reading draft={draft} kind={draft.kind} now={now} />}
      <Notice kind="wait">
        {text.confirmNote}
        {text.rollFrozen}
      </Notice>
    </Screen>
  );
}
