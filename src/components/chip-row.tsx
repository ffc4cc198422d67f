import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './chip-row.scss';

export interface Chip<V extends string> {
  readonly value: V;
  readonly title: string;
}

interface Props<V extends string> {
  readonly label: string;
  readonly chips: readonly Chip<V>[];
  readonly value: V | undefined;
  readonly onChoose: (value: V) => void;
  /** One line that scrolls sideways, for filters; otherwise the chips wrap. */
  readonly oneLine?: boolean;
  /** Paler: the chips choose what is shown below, not the answer itself. */
  readonly tabs?: boolean;
}

/** Lets the person choose one of many short words. */
export function ChipRow<V extends string>({
  label,
  chips,
  value,
  onChoose,
  oneLine = false,
  tabs = false,
}: Props<V>) {
  return (
    <View
      className={`chips${oneLine ? ' chips--line fades' : ''}${tabs ? ' chips--tabs' : ''}`}
      {...spoken({ role: 'radiogroup', label })}
    >
      {chips.map((chip) => {
        const chosen = chip.value === value;
        return (
          <View
            key={chip.value}
            className={`chips__chip${chosen ? ' chips__chip--chosen' : ''}`}
            hoverClass="pressed"
            onClick={() => onChoose(chip.value)}
            {...spoken({ role: 'radio', checked: chosen, label: chip.title })}
          >
            {chip.title}
          </View>
        );
      })}
    </View>
  );
}
