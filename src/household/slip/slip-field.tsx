import { Input, View } from '@tarojs/components';
import { Fault, useFault, type ToMend } from '../../components/fault';
import { slipText as text } from '../../text/need/mine';
import '../../components/text-field.scss';
import './slip.scss';

interface Props extends ToMend {
  readonly value: string;
  readonly onChange: (typed: string) => void;
}

/** Eight characters, large and spaced, so that each can be compared with the slip. */
export function SlipField({ value, error, lack, onChange }: Props) {
  const faulty = useFault({ error, lack });
  return (
    <View className="field">
      <View className="field__label">{text.title}</View>
      <View className="t-small">{text.hint}</View>
      <Input
        className={`field__input field__input--one slip${faulty ? ' field__input--error' : ''}`}
        value={value}
        placeholder={text.placeholder}
        placeholderClass="field__placeholder"
        // One more than a whole number has, in case a hyphen is typed too.
        maxlength={10}
        onInput={(event: { detail: { value: string } }) => onChange(event.detail.value)}
        aria-label={value ? text.spoken(value) : text.title}
      />
      <Fault error={error} lack={lack} />
    </View>
  );
}
