import { SecondaryButton } from '../../components/button';
import type { ThreadStep } from '../../components/thread';
import { go, routes } from '../../stores/navigate';
import type { NeedThread } from '../../stores/types';
import { needText } from '../../text/needs';
import { needStateName } from '../../text/needs-labels';
import { moment } from '../../text/time';

function ballotText(passed: boolean | undefined): string | undefined {
  if (passed === undefined) return undefined;
  return passed ? needText.ballotPassed : needText.ballotFailed;
}

/** What has happened and what is still ahead; the first step that has not happened is the present one. */
export function needSteps(need: NeedThread): readonly ThreadStep[] {
  const { answer, planItem, ballot } = need;
  const done = (at: number) => ({ state: 'done' as const, at: moment(at) });
  const ahead = { state: 'ahead' as const };
  const steps: ThreadStep[] = [
    { key: 'submitted', title: needText.submitted, ...done(need.submittedAt) },
    { key: 'backed', title: needText.backedTitle, text: needText.backedText(need.households), state: 'done' },
    answer
      ? { key: 'answer', title: needStateName[need.state], text: answer.reason, ...done(answer.at) }
      : { key: 'answer', title: needText.answerTitle, text: needText.answerAhead, ...ahead },
  ];
  // A need that was not taken up ends with the reason.
  if (need.state !== 'declined') {
    steps.push(
      planItem
        ? {
            key: 'plan',
            title: needText.planTitle,
            text: planItem.title,
            ...done(planItem.at),
            extra: <SecondaryButton text={needText.planOpen} onPress={() => go(routes.plan)} />,
          }
        : { key: 'plan', title: needText.planTitle, text: needText.planAhead, ...ahead },
      ballot
        ? {
            key: 'ballot',
            title: needText.ballotTitle,
            text: ballotText(ballot.passed) ?? ballot.title,
            ...done(ballot.at),
            extra: <SecondaryButton text={needText.ballotOpen} onPress={() => go(routes.ballot)} />,
          }
        : { key: 'ballot', title: needText.ballotTitle, text: needText.ballotAhead, ...ahead },
      { key: 'works', title: needText.worksTitle, text: needText.worksAhead, ...ahead },
    );
  }
  const present = steps.findIndex((step) => step.state === 'ahead');
  return steps.map((step, index) => (index === present ? { ...step, state: 'present' } : step));
}
