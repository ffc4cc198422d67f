import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { spoken } from './a11y';
import './list-row.scss';

interface Props {
  readonly title: string;
  readonly hint?: string;
  /** Below the words, for a mark that must not narrow them. */
  readonly below?: ReactNode;
  /** At the end of the row, or on a line of its own if it does not fit: a number, a date. */
  readonly end?: ReactNode;
  /** Makes the row a target with an arrow. */
  readonly onOpen?: () => void;
}

/** A line in a card: a title, perhaps a hint below and something at its end. */
export function ListRow({ title, hint, below, end, onOpen }: Props) {
  return (
    <View
      className={`row${onOpen ? ' row--open' : ''}`}
      hoverClass={onOpen ? 'pressed' : 'none'}
      onClick={onOpen}
      {...(onOpen ? spoken({ role: 'button', label: hint ? `${title}，${hint}` : title }) : {})}
    >
      <View className="row__words">
        <View className={`row__title${onOpen ? ' clamp' : ''}`}>{title}</View>
        {hint && <View className="t-small">{hint}</View>}
        {below !== undefined && <View className="row__below">{below}</View>}
      </View>
      {end !== undefined && <View className="row__end">{end}</View>}
    </View>
  );
}
