import { DAY_MS, shanghaiDate, shanghaiDay, shanghaiWeekday, startOfShanghaiDay, type EpochMs } from './time';
import { YEARS } from './working-days';

/**
 * Whether people work on the Shanghai day of a moment. For a year that is missing from the table only the weekends are
 * known. A period may then end on a public holiday, and the bureau is told so (`missingYear`).
 */
export function isWorkingDay(at: EpochMs): boolean {
  const [, month, day] = shanghaiDay(at).split('-');
  const date = `${month}-${day}`;
  const year = YEARS[shanghaiDate(at).year];
  if (year?.worked.includes(date)) return true;
  const weekday = shanghaiWeekday(at);
  return weekday !== 0 && weekday !== 6 && !year?.holidays.some((span) => covers(span, date));
}

function covers(span: string, date: string): boolean {
  const [first = '', last = first] = span.split('..');
  return first <= date && date <= last;
}

/** The start (00:00 in Shanghai) of the first working day on or after this day. */
export function workingDayFrom(at: EpochMs): EpochMs {
  let day = startOfShanghaiDay(at);
  while (!isWorkingDay(day)) day += DAY_MS;
  return day;
}

/** A period that is counted today ends within this many days. */
const AHEAD_DAYS = 45;

/** The year whose holidays are needed now and are not in the table yet; undefined if none is missing. */
export const missingYear = (now: EpochMs): number | undefined =>
  [now, now + AHEAD_DAYS * DAY_MS].map((at) => shanghaiDate(at).year).find((year) => !YEARS[year]);
