import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { MomentField } from '../../components/moment-field';
import { warningsOf, type BallotDraft } from '../../stores/worker-ballot';
import { ballotWriteText as text } from '../../text/worker-ballot';
import { ScheduleWarnings } from './schedule-warnings';

interface Props {
  readonly draft: BallotDraft;
  readonly now: number;
  readonly onChange: (change: Partial<BallotDraft>) => void;
}

/** When the vote opens and closes, with what is wrong about it before anybody is told. */
export function Times({ draft, now, onChange }: Props) {
  return (
    <Card title={text.timesTitle}>
      {warningsOf(draft, now).length === 0 && <View className="t-small">{text.suggested}</View>}
      <MomentField
        label={text.opens}
        dateLabel={text.dateOf(text.opens)}
        timeLabel={text.timeOf(text.opens)}
        at={draft.opensAt}
        from={now}
        onChange={(opensAt) => onChange({ opensAt })}
      />
      <MomentField
        label={text.closes}
        dateLabel={text.dateOf(text.closes)}
        timeLabel={text.timeOf(text.closes)}
        at={draft.closesAt}
        from={draft.opensAt}
        onChange={(closesAt) => onChange({ closesAt })}
      />
      <ScheduleWarnings draft={draft} now={now} />
    </Card>
  );
}
