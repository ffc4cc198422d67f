import type { Danger } from '../../domain/need/need-vocabulary';
import { shanghaiDaysBetween } from '../../domain/shared/time';

/** A danger in two words, beside its mark. */
export const dangerName: Readonly<Record<Danger, string>> = {
  gas: '燃气险情',
  electricity: '用电险情',
  falling: '高空坠物',
  'fire-exit': '逃生不通',
};

/** The time left for an answer: `还有 3 天答复`, `今天到期`, `已超 2 天`. */
export function dueWords(dueAt: number, now = Date.now()): string {
  const days = shanghaiDaysBetween(now, dueAt);
  if (days > 0) return `还有 ${days} 天`;
  return days === 0 ? '今天到期' : `已超 ${-days} 天`;
}
