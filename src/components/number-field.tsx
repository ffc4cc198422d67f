import { Input, View } from '@tarojs/components';
import { inner, spoken } from './a11y';
import './number-field.scss';

interface Props {
  readonly label: string;
  /** As typed: digits, or empty. */
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly unit: string;
  readonly hint?: string;
  readonly error?: string;
}

/** A whole number with its unit; opens the keyboard of digits. */
export function NumberField({ label, value, onChange, unit, hint, error }: Props) {
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <View className="number">
        <Input
          className={`field__input field__input--one number__input${error ? ' field__input--error' : ''}`}
          type="number"
          value={value}
          maxlength={10}
          onInput={(event: { detail: { value: string } }) => onChange(event.detail.value.replace(/\D/g, ''))}
          aria-label={label}
          {...inner({ 'aria-label': label })}
        />
        <View className="number__unit">{unit}</View>
      </View>
      {hint && <View className="t-small">{hint}</View>}
      {error && (
        <View className="field__error" {...spoken({ role: 'alert' })}>
          {error}
        </View>
      )}
    </View>
  );
}
