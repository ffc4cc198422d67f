import { View } from '@tarojs/components';
import { components } from '../text/words/components';
import { StepButton } from './step-button';
import './text-field.scss';

interface Props {
  readonly label: string;
  readonly value: number;
  /** The value in words, with its unit. */
  readonly said: string;
  /** Inclusive. If the value comes from elsewhere and is lower, the first press raises it to this. */
  readonly least: number;
  readonly most: number;
  readonly hint?: string;
  readonly onChange: (value: number) => void;
}

/** A small whole number between two buttons that stop at the bounds. */
export function Stepper({ label, value, said, least, most, hint, onChange }: Props) {
  const button = (to: number, sign: string, spokenSign: string) => {
    const next = Math.min(most, Math.max(least, to));
    const off = to < value ? value <= least : value >= most;
    return (
      <StepButton
        sign={sign}
        label={`${label}，${spokenSign}`}
        disabled={off}
        onPress={() => onChange(next)}
      />
    );
  };
  return (
    <View className="field">
      <View className="field__label">{label}</View>
      <View className="steps">
        {button(value - 1, components.lessSign, components.less)}
        <View className="t-number">{said}</View>
        {button(value + 1, components.moreSign, components.more)}
      </View>
      {hint && <View className="t-small">{hint}</View>}
    </View>
  );
}
