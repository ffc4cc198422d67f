import { View } from '@tarojs/components';
import type { Count } from '../domain/ballot/tally';
import { turnoutText } from '../text/ballot/turnout';
import { area, households } from '../text/words/numbers';
import { ProgressBar } from './progress-bar';

interface Props {
  readonly turnout: Count;
  readonly roll: Count;
  /** How much is missing to two thirds. */
  readonly gap: Count;
  /** Until when people can vote, while the vote is open. */
  readonly until?: string;
}

/** How far a vote is from being valid: the gap in words, then owners and below them area, both with their mark. */
export function TurnoutBars({ turnout, roll, gap, until }: Props) {
  return (
    <View className="stack stack--wide">
      <View className="t-list">{turnoutText.gap(gap, until)}</View>
      <ProgressBar
        name={turnoutText.owners}
        part={turnout.owners}
        whole={roll.owners}
        said={turnoutText.ofAll(households(turnout.owners), households(roll.owners))}
        twoThirds
      />
      <ProgressBar
        name={turnoutText.area}
        part={turnout.areaCenti}
        whole={roll.areaCenti}
        said={turnoutText.ofAll(area(turnout.areaCenti), area(roll.areaCenti))}
        twoThirds
      />
    </View>
  );
}
