import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { MomentField } from '../../components/moment-field';
import { bindingOf, type BallotDraft } from '../../domain/ballot/notice-draft';
import { useLeastDays } from '../../stores/ballot/least-days';
import { ballotWriteText as text } from '../../text/ballot/write';
import { moveToEarliest, correctionEndOf, opensFrom, warningsOf } from '../../domain/ballot/notice-times';

interface Props {
  readonly draft: BallotDraft;
  readonly now: number;
  readonly onChange: (change: Partial<BallotDraft>) => void;
}

/** The end of the roll's correction, the opening and the close. */
export function Moments({ draft, now, onChange }: Props) {
  const field = (label: string) => ({
    label,
    dateLabel: text.dateOf(label),
    timeLabel: text.timeOf(label),
  });
  const statutory = bindingOf(draft) === 'statutory';
  const least = useLeastDays(draft);
  const from = opensFrom(draft, now, least);
  const warnings = warningsOf(draft, now, least);
  const tooEarly = warnings.some(({ code }) => code === 'short-notice');
  return (
    <Card title={text.timesTitle}>
      {warnings.length === 0 && (
        <View className="t-small">{statutory ? text.suggested : text.suggestedFreely}</View>
      )}
      <MomentField
        {...field(text.correction)}
        at={correctionEndOf(draft, now)}
        from={now}
        onChange={(correctionEndsAt) => onChange({ correctionEndsAt })}
      />
      <View className="t-small">{text.correctionHint}</View>
      <MomentField
        {...field(text.opens)}
        at={draft.opensAt}
        from={from}
        onChange={(opensAt) => onChange({ opensAt })}
      />
      {statutory && <View className="t-small">{text.earliest(from, least)}</View>}
      {tooEarly && (
        <SecondaryButton text={text.toEarliest} onPress={() => onChange(moveToEarliest(draft, now, least))} />
      )}
      <MomentField
        {...field(text.closes)}
        at={draft.closesAt}
        from={draft.opensAt}
        onChange={(closesAt) => onChange({ closesAt })}
      />
    </Card>
  );
}
