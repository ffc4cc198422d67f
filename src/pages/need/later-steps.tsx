import { SecondaryButton } from '../../components/button';
import type { ThreadStep } from '../../components/thread';
import { go } from '../../stores/app/navigate';
import { needText } from '../../text/need/needs';
import { moment } from '../../text/words/time';
import type { NeedThread } from '../../contract/need/needs';
import { page } from '../../routes';

function ballotText(passed: boolean | undefined): string | undefined {
  if (passed === undefined) return undefined;
  return passed ? needText.ballotPassed : needText.ballotFailed;
}

/** The steps after the answer: the plan's item, the vote, the works. */
export function laterSteps({ planItem, ballot }: NeedThread): readonly ThreadStep[] {
  const done = (at: number) => ({ state: 'done' as const, at: moment(at) });
  const ahead = { state: 'ahead' as const };
  return [
    planItem
      ? {
          key: 'plan',
          title: needText.planTitle,
          text: planItem.title,
          ...done(planItem.at),
          extra: <SecondaryButton text={needText.planOpen} onPress={() => go(page('pages/plan'))} />,
        }
      : { key: 'plan', title: needText.planTitle, text: needText.planAhead, ...ahead },
    ballot
      ? {
          key: 'ballot',
          title: needText.ballotTitle,
          text: ballotText(ballot.passed) ?? ballot.title,
          ...done(ballot.at),
          extra: <SecondaryButton text={needText.ballotOpen} onPress={() => go(page('pages/ballot'))} />,
        }
      : { key: 'ballot', title: needText.ballotTitle, text: needText.ballotAhead, ...ahead },
    { key: 'works', title: needText.worksTitle, text: needText.worksAhead, ...ahead },
  ];
}
