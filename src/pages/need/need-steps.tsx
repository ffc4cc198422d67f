import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import type { ThreadStep } from '../../components/thread';
import { go } from '../../stores/app/navigate';
import { threadText } from '../../text/need/thread';
import { needText } from '../../text/need/needs';
import { needStateName } from '../../text/need/labels';
import { moment } from '../../text/words/time';
import { laterSteps } from './later-steps';
import { MergedNeeds } from './merged-needs';
import type { NeedThread } from '../../contract/need/needs';
import { page } from '../../routes';

const done = (at: number) => ({ state: 'done' as const, at: moment(at) });

/** The step of submission. A household that spoke at the door can go from here to confirm the record. */
function submitted(need: NeedThread): ThreadStep {
  const { door, mine } = need;
  return {
    key: 'submitted',
    title: needText.submitted,
    ...done(need.submittedAt),
    text: door ? threadText.confirmed[door.confirmed] : threadText.by(need),
    ...(door?.confirmed === 'waiting' &&
      mine && {
        extra: (
          <SecondaryButton text={threadText.settle} onPress={() => go(page('household/door-records'))} />
        ),
      }),
  };
}

/** A danger does not wait for an answer: whether somebody has gone there is a step of its own. */
function danger({ alertTakenAt }: NeedThread): ThreadStep {
  const step = { key: 'danger', title: threadText.dangerTitle };
  return alertTakenAt === undefined
    ? { ...step, text: threadText.dangerOpen, state: 'done' }
    : { ...step, text: threadText.dangerTaken, ...done(alertTakenAt) };
}

function behind(need: NeedThread): ThreadStep {
  const { households, spread } = need;
  return {
    key: 'backed',
    title: needText.backedTitle,
    text: threadText.behind(need),
    state: 'done',
    ...(households > 1 &&
      spread.length > 0 && { extra: <View className="t-small">{threadText.spread(spread)}</View> }),
  };
}

function joined({ mergedInto, merged }: NeedThread): readonly ThreadStep[] {
  const steps: ThreadStep[] = [];
  if (merged.length > 0)
    steps.push({
      key: 'merged',
      title: threadText.mergedTitle(merged.length),
      text: threadText.mergedText,
      state: 'done',
      extra: <MergedNeeds needs={merged} />,
    });
  if (mergedInto)
    steps.push({
      key: 'into',
      title: threadText.intoTitle,
      text: threadText.intoText,
      ...done(mergedInto.at),
      extra: <MergedNeeds needs={[mergedInto]} />,
    });
  return steps;
}

/** The answer with its reason, or its due date. A plan that dropped the need opens the question again. */
function answered({ answer, dueAt, state }: NeedThread, now: number): ThreadStep {
  if (answer && state !== 'submitted')
    return {
      key: 'answer',
      title: needStateName[state],
      text: answer.reason,
      ...done(answer.at),
      ...(answer.revised && { extra: <View className="t-small">{threadText.revised}</View> }),
    };
  const text = dueAt === undefined ? undefined : threadText.due(dueAt, now);
  return {
    key: 'answer',
    title: needText.answerTitle,
    text,
    state: 'ahead',
    ...(answer && { extra: <View className="t-small">{threadText.reopened}</View> }),
  };
}

/** The steps that have happened and those still ahead; the first one that has not happened is the present one. */
export function needSteps(need: NeedThread, now: number): readonly ThreadStep[] {
  const steps: readonly ThreadStep[] = [
    submitted(need),
    ...(need.danger ? [danger(need)] : []),
    behind(need),
    ...joined(need),
    answered(need, now),
    // A need that was declined ends with the reason.
    ...(need.state === 'declined' ? [] : laterSteps(need)),
  ];
  const present = steps.findIndex((step) => step.state === 'ahead');
  return steps.map((step, index) => (index === present ? { ...step, state: 'present' } : step));
}
