import { View } from '@tarojs/components';
import { StepButton } from '../../components/step-button';
import { clampDays } from '../../stores/need/collection';
import { collectionText as text } from '../../text/need/collection';

interface Props {
  readonly value: number;
  readonly onChange: (days: number) => void;
}

/** The days for an answer, with a button for one more and one for one less. */
export function DaysField({ value, onChange }: Props) {
  const button = (step: 1 | -1, sign: string, label: string) => (
    <StepButton sign={sign} label={label} onPress={() => onChange(clampDays(value + step))} />
  );
  return (
    <View className="stack">
      <View className="t-list">{text.daysTitle}</View>
      <View className="steps">
        {button(-1, text.lessSign, text.less)}
        <View className="t-number" aria-label={text.daysSpoken(value)}>
          {text.days(value)}
        </View>
        {button(1, text.moreSign, text.more)}
      </View>
      <View className="t-small">{text.daysHint}</View>
      <View className="t-small">{text.daysNew}</View>
    </View>
  );
}
