import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ProgressBar } from '../../components/progress-bar';
import { TurnoutBars } from '../../components/turnout-bars';
import { ballotText as text } from '../../text/ballot/ballot';
import { moment } from '../../text/words/time';
import { BuildingTurnouts } from './building-turnouts';
import type { BallotView } from '../../contract/ballot/ballots';

/** The turnout: with the gap to two thirds if owners decide, without it in a consultation. */
export function BallotTurnout({ ballot }: { readonly ballot: BallotView }) {
  const { form, turnout, roll, gap, phase, closesAt } = ballot;
  return (
    <Card title={text.turnoutTitle}>
      {form.binding === 'statutory' ? (
        <TurnoutBars
          turnout={turnout}
          roll={roll}
          gap={gap}
          until={phase === 'open' ? moment(closesAt) : undefined}
        />
      ) : (
        <ProgressBar
          name={text.took}
          part={turnout.owners}
          whole={roll.owners}
          said={text.tookOf(turnout.owners, roll.owners)}
        />
      )}
      <BuildingTurnouts buildings={turnout.byBuilding} />
      <View className="t-small">{text.counted(turnout.countedAt)}</View>
    </Card>
  );
}
