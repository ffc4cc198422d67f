/** A moment in milliseconds since 1970-01-01T00:00:00Z. Rules take `now` as a parameter. */
export type EpochMs = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** Asia/Shanghai is UTC+8 the whole year; it has had no summer time since 1991. */
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS;

export interface CivilDate {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** The calendar day in Shanghai at that moment. */
export function shanghaiDate(at: EpochMs): CivilDate {
  return civilFromDays(Math.floor((at + SHANGHAI_OFFSET_MS) / DAY_MS));
}

/** The calendar day in Shanghai as `2025-03-09`. */
export function shanghaiDay(at: EpochMs): string {
  const { year, month, day } = shanghaiDate(at);
  return `${year}-${two(month)}-${two(day)}`;
}

/** The time of day in Shanghai as `08:05`. */
export function shanghaiClock(at: EpochMs): string {
  const minutes = Math.floor(modulo(at + SHANGHAI_OFFSET_MS, DAY_MS) / MINUTE_MS);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** The first moment (inclusive) of the Shanghai day in which `at` lies. */
export function startOfShanghaiDay(at: EpochMs): EpochMs {
  return at - modulo(at + SHANGHAI_OFFSET_MS, DAY_MS);
}

/** The moment at which a Shanghai clock shows this date and time. The date is not checked. */
export function fromShanghai(date: CivilDate, hour = 0, minute = 0): EpochMs {
  return daysFromCivil(date) * DAY_MS + hour * HOUR_MS + minute * MINUTE_MS - SHANGHAI_OFFSET_MS;
}

/** Days of the Shanghai calendar from one moment to the other: 0 on the same day, 1 from 23:59 to 00:00. */
export function shanghaiDaysBetween(from: EpochMs, to: EpochMs): number {
  return (startOfShanghaiDay(to) - startOfShanghaiDay(from)) / DAY_MS;
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

// Days since 1970-01-01 in the proleptic Gregorian calendar; eras of 400 years that begin on 1 March.
const DAYS_OF_ERA = 146_097;
const DAYS_TO_1970 = 719_468;

function daysFromCivil({ year, month, day }: CivilDate): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_ERA + dayOfEra - DAYS_TO_1970;
}

function civilFromDays(days: number): CivilDate {
  const z = days + DAYS_TO_1970;
  const era = Math.floor(z / DAYS_OF_ERA);
  const dayOfEra = z - era * DAYS_OF_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
