import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { withinBounds } from '../../stores/worker-collection';
import { collectionText as text } from '../../text/worker-collection';
import './days-field.scss';

interface Props {
  readonly value: number;
  readonly onChange: (days: number) => void;
}

/** Days for an answer: one more, one less. */
export function DaysField({ value, onChange }: Props) {
  const button = (step: 1 | -1, sign: string, label: string) => (
    <View
      className="days__button"
      hoverClass="pressed"
      onClick={() => onChange(withinBounds(value + step))}
      {...spoken({ role: 'button', label })}
    >
      {sign}
    </View>
  );
  return (
    <View className="stack">
      <View className="t-list">{text.daysTitle}</View>
      <View className="days">
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
