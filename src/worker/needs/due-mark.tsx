import { View } from '@tarojs/components';
import { Mark } from '../../components/mark';
import { shanghaiDaysBetween } from '../../domain/shared/time';
import { dueWords } from '../../text/need/due';

export interface Due {
  readonly words: string;
  /** `soon` within three days. */
  readonly is: 'late' | 'soon' | 'ahead';
}

const soonDays = 3;

/** How close an open need is to its deadline. */
export function dueOf(dueAt: number, now: number): Due {
  const days = shanghaiDaysBetween(now, dueAt);
  const is = days < 0 ? 'late' : days <= soonDays ? 'soon' : 'ahead';
  return { words: dueWords(dueAt, now), is };
}

/** The deadline in words, with a triangle when it is past and a clock when it is near. */
export function DueMark({ due: { words, is } }: { readonly due: Due }) {
  return is === 'ahead' ? <View className="t-small">{words}</View> : <Mark kind={is} text={words} />;
}
