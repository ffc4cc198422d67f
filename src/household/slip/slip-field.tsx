import { Input, View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { slipText as text } from '../../text/need/mine';
import '../../components/text-field.scss';
import './slip.scss';

interface Props {
  readonly value: string;
  readonly error?: string;
  readonly onChange: (typed: string) => void;
}

/** Eight digits and letters, large and apart, so that each can be held against the slip. */
export function SlipField({ value, error, onChange }: Props) {
  return (
    <View className="field">
      <View className="field__label">{text.title}</View>
      <View className="t-small">{text.hint}</View>
      <Input
        className={`field__input field__input--one slip${error ? ' field__input--error' : ''}`}
        value={value}
        placeholder={text.placeholder}
        placeholderClass="field__placeholder"
        // One more than a whole number has, for a hyphen that is typed as well.
        maxlength={10}
        onInput={(event: { detail: { value: string } }) => onChange(event.detail.value)}
        aria-label={value ? text.spoken(value) : text.title}
      />
      {error && (
        <View className="field__error" {...spoken({ role: 'alert' })}>
          {error}
        </View>
      )}
    </View>
  );
}
