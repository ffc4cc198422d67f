import { workingDayFrom } from '../shared/calendar';
import { DAY_MS, startOfShanghaiDay, type EpochMs, HOUR_MS } from '../shared/time';
import type { Binding } from './form';
import { NOTICE_DAYS, STATUTORY_DAYS, type LeastDays } from './statutory-days';

/**
 * How the days of a ballot's periods are counted, see `periodEnd`. A notice keeps the rule that it was published under.
 * The oldest notices name none: their days are 24 hours each. `whole-days` counts days of the Shanghai calendar. Under
 * `working-end`, the rule of today, a period that would end on a holiday ends with the next working day.
 */
export const PERIOD_RULES = ['whole-days', 'working-end'] as const;
export type Periods = (typeof PERIOD_RULES)[number];
export const PERIODS: Periods = 'working-end';

/** The times of a ballot, fixed at its notice. */
export interface Schedule {
  readonly noticeAt: EpochMs;
  /** Until then (exclusive) owners may object to their entry on the roll; then the roll is frozen. */
  readonly correctionEndsAt: EpochMs;
  /** The first moment at which votes are taken (inclusive). */
  readonly opensAt: EpochMs;
  /** The first moment at which votes are no longer taken (exclusive). */
  readonly closesAt: EpochMs;
  /** Days between the preliminary result and the final one. */
  readonly objectionDays: number;
  readonly periods: Periods | undefined;
}
export const SHORTEST_OPENING_MS = DAY_MS;
/** How many days owners have to look at their entry on the roll, unless the worker sets otherwise. */
export const CORRECTION_DAYS = 7;

/** The end of the correction window if the worker sets none: after seven days, or at the opening if that is sooner. */
export const correctionEnd = ({ noticeAt, opensAt }: Pick<Schedule, 'noticeAt' | 'opensAt'>): EpochMs =>
  Math.min(noticeAt + CORRECTION_DAYS * DAY_MS, opensAt);

/**
 * The end (exclusive) of a period of `days` days that begins with an event. The day of the event does not count (Civil
 * Code Art. 201 para. 1). The period ends at 24:00 of its last day (Art. 203 para. 2), which is 00:00 of the next. So
 * 15 days from any time on 1 March end on 17 March, 00:00. If the last day is a holiday, the next working day takes its
 * place (Art. 203 para. 1).
 */
function periodEnd(from: EpochMs, days: number, periods: Periods | undefined): EpochMs {
  if (!periods) return from + days * DAY_MS;
  const lastDay = startOfShanghaiDay(from) + days * DAY_MS;
  return (periods === 'working-end' ? workingDayFrom(lastDay) : lastDay) + DAY_MS;
}

/** The first moment (inclusive) at which a statutory ballot that is announced at `noticeAt` may open. */
export const earliestOpening = (noticeAt: EpochMs, noticeDays = NOTICE_DAYS): EpochMs =>
  periodEnd(noticeAt, noticeDays, PERIODS);

/**
 * The end (exclusive) of the days for objections to a result counted at `countedAt`; `countedAt` itself if there are
 * none.
 */
export const objectionEnd = (
  countedAt: EpochMs,
  { objectionDays, periods }: Partial<Pick<Schedule, 'periods'>> & Pick<Schedule, 'objectionDays'>,
): EpochMs => (objectionDays === 0 ? countedAt : periodEnd(countedAt, objectionDays, periods));

export interface ScheduleWarning {
  readonly level: 'warning' | 'error';
  readonly code:
    | 'opens-before-notice'
    | 'closes-before-opening'
    | 'correction-outside-notice'
    | 'short-notice'
    | 'short-opening'
    | 'short-objection';
}

/**
 * Finds what is wrong with the times of a ballot. Errors stop it: times out of order (equal times too, except that the
 * correction window may end at either end of the notice period); and, where owners decide, an opening before the end of
 * the days of notice (`earliestOpening`), even before the notice itself, or fewer than the least days for objections. A
 * warning asks for confirmation: the ballot is open for less than one day.
 */
export function scheduleWarnings(
  schedule: Schedule,
  binding: Binding,
  least: LeastDays = STATUTORY_DAYS,
): readonly ScheduleWarning[] {
  const { noticeAt, correctionEndsAt, opensAt, closesAt, objectionDays, periods } = schedule;
  const found: ScheduleWarning[] = [];
  const add = (level: ScheduleWarning['level'], code: ScheduleWarning['code'], fits: boolean) => {
    if (fits) found.push({ level, code });
  };
  const decides = binding === 'statutory';
  const announced = opensAt > noticeAt;
  const outside = correctionEndsAt < noticeAt || correctionEndsAt > opensAt;
  add('error', 'opens-before-notice', !decides && !announced);
  add('error', 'short-notice', decides && opensAt < periodEnd(noticeAt, least.noticeDays, periods));
  add('error', 'correction-outside-notice', announced && outside);
  add('error', 'closes-before-opening', closesAt <= opensAt);
  add('warning', 'short-opening', closesAt > opensAt && closesAt - opensAt < SHORTEST_OPENING_MS);
  add('error', 'short-objection', decides && objectionDays < least.objectionDays);
  return found;
}

const OPEN_DAYS = 10;

/**
 * The earliest lawful times: the ballot opens as soon as the notice period is over, and closes ten days later in the
 * evening.
 */
export function suggestedTimes(
  now: EpochMs,
  noticeDays = NOTICE_DAYS,
): Pick<Schedule, 'opensAt' | 'closesAt'> {
  const opensAt = earliestOpening(now, noticeDays);
  return { opensAt, closesAt: opensAt + OPEN_DAYS * DAY_MS + 20 * HOUR_MS };
}
