import { View } from '@tarojs/components';
import { ChipRow } from '../../components/chip-row';
import { MomentField } from '../../components/moment-field';
import { DAY_MS, startOfShanghaiDay } from '../../domain/shared/time';
import { planWriteText as text } from '../../text/plan/write';
import type { ItemDraft } from '../../domain/plan/draft-item';

interface Props {
  readonly days: ItemDraft['days'];
  readonly now: number;
  readonly onChange: (days: ItemDraft['days']) => void;
}

/** The days of the disturbance, which are often not known yet when the plan is written. */
export function DisturbedDays({ days, now, onChange }: Props) {
  const tomorrow = startOfShanghaiDay(now + DAY_MS);
  const from = days?.from ?? days?.until;
  const until = days?.until ?? from;
  return (
    <View className="stack">
      <View className="field__label">{text.days}</View>
      <ChipRow
        label={text.days}
        chips={[
          { value: 'open', title: text.daysOpen },
          { value: 'set', title: text.daysSet },
        ]}
        value={from === undefined ? 'open' : 'set'}
        onChoose={(chosen) => onChange(chosen === 'set' ? { from: tomorrow, until: tomorrow } : undefined)}
      />
      {from !== undefined && until !== undefined && (
        <>
          <MomentField
            label={text.daysFrom}
            dateLabel={text.daysFrom}
            at={from}
            from={Math.min(from, now)}
            onChange={(at) => onChange({ from: at, until: Math.max(at, until) })}
          />
          <MomentField
            label={text.daysUntil}
            dateLabel={text.daysUntil}
            at={until}
            from={from}
            onChange={(at) => onChange({ from, until: Math.max(at, from) })}
          />
        </>
      )}
    </View>
  );
}
