/** A moment in milliseconds since 1970-01-01T00:00:00Z. Rules take `now` as a parameter. */
export type EpochMs = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Asia/Shanghai is UTC+8 the whole year; it has had no daylight saving time since 1991. */
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS;

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** A date whose UTC fields read as a clock in Shanghai. */
const shanghai = (at: EpochMs): Date => new Date(at + SHANGHAI_OFFSET_MS);

/** The calendar day in Shanghai at that moment. */
export function shanghaiDate(at: EpochMs): CivilDate {
  const date = shanghai(at);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The calendar day in Shanghai as `2025-03-09`. */
export const shanghaiDay = (at: EpochMs): string => shanghai(at).toISOString().slice(0, 10);

/** The time of day in Shanghai as `08:05`. */
export const shanghaiClock = (at: EpochMs): string => shanghai(at).toISOString().slice(11, 16);

/** 0 for Sunday … 6 for Saturday, in Shanghai. */
export const shanghaiWeekday = (at: EpochMs): number => shanghai(at).getUTCDay();

/** The first moment (inclusive) of the Shanghai day in which `at` lies. */
export const startOfShanghaiDay = (at: EpochMs): EpochMs =>
  Math.floor((at + SHANGHAI_OFFSET_MS) / DAY_MS) * DAY_MS - SHANGHAI_OFFSET_MS;

/** The first moment of the Shanghai day after the one in which `at` lies. */
export const startOfNextShanghaiDay = (at: EpochMs): EpochMs => startOfShanghaiDay(at) + DAY_MS;

/** The moment at which a Shanghai clock shows this date and time. The date is not checked. */
export const fromShanghai = ({ year, month, day }: CivilDate, hour = 0, minute = 0): EpochMs =>
  Date.UTC(year, month - 1, day, hour, minute) - SHANGHAI_OFFSET_MS;

/** Days of the Shanghai calendar from one moment to the other: 0 on the same day, 1 from 23:59 to 00:00. */
export const shanghaiDaysBetween = (from: EpochMs, to: EpochMs): number =>
  (startOfShanghaiDay(to) - startOfShanghaiDay(from)) / DAY_MS;
