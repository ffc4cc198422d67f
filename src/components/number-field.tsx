import { Input, View } from '@tarojs/components';
import { inner } from './a11y';
import { Fault, useFault, type ToMend } from './fault';
import './number-field.scss';

interface Props extends ToMend {
  readonly label: string;
  /** As typed: digits, or empty. */
  readonly value: string;
  readonly onChange: (digits: string) => void;
  readonly unit: string;
  readonly hint?: string;
}

/** Asks for a whole number with its unit; opens the keyboard of digits. */
export function NumberField({ label, value, onChange, unit, hint, error, lack }: Props) {
  const faulty = useFault({ error, lack });
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <View className="number">
        <Input
          className={`field__input field__input--one number__input${faulty ? ' field__input--error' : ''}`}
          type="number"
          value={value}
          maxlength={10}
          onInput={(event: { detail: { value: string } }) => onChange(event.detail.value.replace(/\D/g, ''))}
          aria-label={label}
          {...inner({ 'aria-label': label })}
        />
        {unit !== '' && <View className="number__unit">{unit}</View>}
      </View>
      {hint && <View className="t-small">{hint}</View>}
      <Fault error={error} lack={lack} />
    </View>
  );
}
