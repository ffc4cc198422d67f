import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './choice-list.scss';

export interface ChoiceRow<V extends string> {
  readonly value: V;
  readonly title: string;
  readonly hint?: string;
}

interface Props<V extends string> {
  /** What the choice is about, for the screen reader. */
  readonly label: string;
  readonly rows: readonly ChoiceRow<V>[];
  readonly value: V | undefined;
  readonly onChoose: (value: V) => void;
}

/** Lets the person choose one of several rows that the whole thumb can hit. Nothing is chosen beforehand. */
export function ChoiceList<V extends string>({ label, rows, value, onChoose }: Props<V>) {
  return (
    <View className="choices" {...spoken({ role: 'radiogroup', label })}>
      {rows.map((row) => {
        const chosen = row.value === value;
        return (
          <View
            key={row.value}
            className={`choices__row${chosen ? ' choices__row--chosen' : ''}`}
            hoverClass="pressed"
            onClick={() => onChoose(row.value)}
            {...spoken({
              role: 'radio',
              checked: chosen,
              label: row.hint ? `${row.title}，${row.hint}` : row.title,
            })}
          >
            <View className="choices__dot" />
            <View className="choices__words">
              <View className="choices__title">{row.title}</View>
              {row.hint && <View className="t-small">{row.hint}</View>}
            </View>
          </View>
        );
      })}
    </View>
  );
}
