import { DAY_MS, type EpochMs } from '../shared/time';
import type { Binding } from './form';

/** The times of a ballot, fixed at its notice. */
export interface Schedule {
  readonly noticeAt: EpochMs;
  /** Until then (exclusive) owners may object to their entry of the roll; then the roll is frozen. */
  readonly correctionEndsAt: EpochMs;
  /** first moment at which votes are taken (inclusive) */
  readonly opensAt: EpochMs;
  /** first moment at which they no longer are (exclusive) */
  readonly closesAt: EpochMs;
  /** Days between the preliminary result and the final one. */
  readonly objectionDays: number;
}

export type Phase = 'notice' | 'open' | 'closed';

/** Regulation on property management, Art. 14: owners are told 15 days before. */
export const NOTICE_DAYS = 15;
export const SHORTEST_OPENING_MS = DAY_MS;
/** The forms of result that cities publish leave seven days to object. */
export const OBJECTION_DAYS = 7;
/** Where nothing else is set, owners have so long to look at their entry of the roll. */
export const CORRECTION_DAYS = 7;

/** The phase of a ballot at a moment: open from `opensAt` (inclusive) until `closesAt` (exclusive). */
export function phaseAt(schedule: Pick<Schedule, 'opensAt' | 'closesAt'>, now: EpochMs): Phase {
  if (now < schedule.opensAt) return 'notice';
  return now < schedule.closesAt ? 'open' : 'closed';
}

/** The end of the correction window where the worker sets none: seven days, or the opening if that is sooner. */
export const correctionEnd = ({ noticeAt, opensAt }: Pick<Schedule, 'noticeAt' | 'opensAt'>): EpochMs =>
  Math.min(noticeAt + CORRECTION_DAYS * DAY_MS, opensAt);

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
 * What is wrong with the times of a ballot. Errors (out of order; equal times too, but for the end of the correction
 * window, which may lie on either end of the notice period) stop it. Warnings ask for confirmation: open for less
 * than one day, and, where owners decide, fewer than 15 days (15 × 24 h) between notice and opening or fewer than
 * seven to object; exactly as much is enough.
 */
export function scheduleWarnings(schedule: Schedule, binding: Binding): readonly ScheduleWarning[] {
  const { noticeAt, correctionEndsAt, opensAt, closesAt, objectionDays } = schedule;
  const found: ScheduleWarning[] = [];
  const add = (level: ScheduleWarning['level'], code: ScheduleWarning['code'], fits: boolean) => {
    if (fits) found.push({ level, code });
  };
  const lawful = binding === 'statutory';
  add('error', 'opens-before-notice', opensAt <= noticeAt);
  add('warning', 'short-notice', lawful && opensAt > noticeAt && opensAt - noticeAt < NOTICE_DAYS * DAY_MS);
  add('error', 'correction-outside-notice', correctionEndsAt < noticeAt || correctionEndsAt > opensAt);
  add('error', 'closes-before-opening', closesAt <= opensAt);
  add('warning', 'short-opening', closesAt > opensAt && closesAt - opensAt < SHORTEST_OPENING_MS);
  add('warning', 'short-objection', lawful && objectionDays < OBJECTION_DAYS);
  return found;
}
