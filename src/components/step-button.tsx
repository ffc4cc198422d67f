import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './step-button.scss';

interface Props {
  readonly sign: string;
  /** What the button does, for the screen reader. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** One of the two round buttons beside a number: for less or more of it. */
export function StepButton({ sign, label, disabled = false, onPress }: Props) {
  return (
    <View
      className={`step-button${disabled ? ' step-button--off' : ''}`}
      hoverClass={disabled ? 'none' : 'pressed'}
      onClick={() => !disabled && onPress()}
      {...spoken({ role: 'button', label, disabled })}
    >
      {sign}
    </View>
  );
}
