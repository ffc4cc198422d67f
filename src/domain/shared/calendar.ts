import {
  DAY_MS,
  fromShanghai,
  shanghaiDate,
  shanghaiDay,
  shanghaiWeekday,
  startOfShanghaiDay,
  type EpochMs,
} from './time';
import { FESTIVALS, MOVING, USUALLY_OFF, YEARS } from './working-days';

/**
 * Whether people work on the Shanghai day of a moment. In a year that is missing from the table no weekend is worked and
 * every day is off that may be off, so that a period can only get longer; the bureau is told so (`missingYear`).
 */
export function isWorkingDay(at: EpochMs): boolean {
  const [, month, day] = shanghaiDay(at).split('-');
  const date = `${month}-${day}`;
  const year = YEARS[shanghaiDate(at).year];
  if (year?.worked.includes(date)) return true;
  const weekday = shanghaiWeekday(at);
  if (weekday === 0 || weekday === 6) return false;
  return year ? !year.holidays.some((span) => covers(span, date)) : !mayBeOff(at, date);
}

function mayBeOff(at: EpochMs, date: string): boolean {
  const { year } = shanghaiDate(at);
  const festivals = FESTIVALS[year];
  return (
    USUALLY_OFF.some((span) => covers(span, date)) ||
    MOVING.some(({ festival, before, after }) => {
      if (!festivals) return false;
      const [month = 0, day = 0] = festivals[festival].split('-').map(Number);
      const days = (startOfShanghaiDay(at) - fromShanghai({ year, month, day })) / DAY_MS;
      return -before <= days && days <= after;
    })
  );
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
