import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './check-list.scss';

export interface CheckRow {
  readonly value: string;
  readonly title: string;
  readonly hint?: string;
}

interface Props {
  /** What the choice is about, for the screen reader. */
  readonly label: string;
  readonly rows: readonly CheckRow[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Lets the person choose any number of rows that the whole thumb can hit; square where `ChoiceList` is round. */
export function CheckList({ label, rows, chosen, onToggle }: Props) {
  return (
    <View className="checks" {...spoken({ role: 'group', label })}>
      {rows.map(({ value, title, hint }) => {
        const on = chosen.includes(value);
        return (
          <View
            key={value}
            className={`checks__row${on ? ' checks__row--on' : ''}`}
            hoverClass="pressed"
            onClick={() => onToggle(value)}
            {...spoken({ role: 'checkbox', checked: on, label: hint ? `${title}，${hint}` : title })}
          >
            <View className="checks__box" />
            <View className="checks__words">
              <View className="t-body">{title}</View>
              {hint && <View className="t-small">{hint}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
