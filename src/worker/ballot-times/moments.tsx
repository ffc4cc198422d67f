import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { MomentField } from '../../components/moment-field';
import { correctionOf, warningsOf, type BallotDraft } from '../../stores/worker-ballot-draft';
import { ballotWriteText as text } from '../../text/worker-ballot';

interface Props {
  readonly draft: BallotDraft;
  readonly now: number;
  readonly onChange: (change: Partial<BallotDraft>) => void;
}

/** The end of the roll's correction, the opening and the close. */
export function Moments({ draft, now, onChange }: Props) {
  const field = (label: string) => ({
    ...{ label, dateLabel: text.dateOf(label), timeLabel: text.timeOf(label) },
  });
  return (
    <Card title={text.timesTitle}>
      {warningsOf(draft, now).length === 0 && <View className="t-small">{text.suggested}</View>}
      <MomentField
        {...field(text.correction)}
        at={correctionOf(draft, now)}
        from={now}
        onChange={(correctionEndsAt) => onChange({ correctionEndsAt })}
      />
      <View className="t-small">{text.correctionHint}</View>
      <MomentField
        {...field(text.opens)}
        at={draft.opensAt}
        from={now}
        onChange={(opensAt) => onChange({ opensAt })}
      />
      <MomentField
        {...field(text.closes)}
        at={draft.closesAt}
        from={draft.opensAt}
        onChange={(closesAt) => onChange({ closesAt })}
      />
    </Card>
  );
}
