import { DAY_MS, HOUR_MS, MINUTE_MS, startOfShanghaiDay } from '../../domain/shared/time';
import type { Random } from './random';

/** A time of day in Shanghai, `days` days from today (negative: ago). */
export const moment = (now: number, days: number, hour: number, minute = 0): number =>
  startOfShanghaiDay(now) + days * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS;

/** A moment between two others, both inclusive. If there is room, it is at an hour at which people use their phones. */
export function awakeBetween(random: Random, from: number, until: number): number {
  if (until <= from) return Math.floor(from);
  const at = from + Math.floor(random.next() * (until - from));
  const hour = random.int(7, 21);
  const awake =
    startOfShanghaiDay(at) + hour * HOUR_MS + random.int(0, 59) * MINUTE_MS + random.int(0, 59_999);
  return Math.floor(Math.min(until, Math.max(from, awake)));
}
