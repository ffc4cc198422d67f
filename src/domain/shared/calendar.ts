import { DAY_MS, shanghaiDate, shanghaiDay, shanghaiWeekday, startOfShanghaiDay, type EpochMs } from './time';
import { YEARS } from './working-days';

/**
 * Whether people work on the Shanghai day of that moment. Of a year that is not in the table only the weekends are
 * known: a period may then end on a public holiday, and the bureau is told so (`missingYear`).
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

/** The start (00:00 in Shanghai) of the first working day that is this day or a later one. */
export function workingDayFrom(at: EpochMs): EpochMs {
  let day = startOfShanghaiDay(at);
  while (!isWorkingDay(day)) day += DAY_MS;
  return day;
}

/** Periods that are counted today end within so many days. */
const AHEAD_DAYS = 45;

/** The year whose holidays are needed now and not in the table yet; undefined where none is missing. */
export const missingYear = (now: EpochMs): number | undefined =>
  [now, now + AHEAD_DAYS * DAY_MS].map((at) => shanghaiDate(at).year).find((year) => !YEARS[year]);
