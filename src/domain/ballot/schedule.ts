import { DAY_MS, type EpochMs } from '../shared/time';

/** The three times of a ballot, fixed at its notice. */
export interface Schedule {
  readonly noticeAt: EpochMs;
  /** first moment at which votes are taken (inclusive) */
  readonly opensAt: EpochMs;
  /** first moment at which they no longer are (exclusive) */
  readonly closesAt: EpochMs;
}

export type Phase = 'notice' | 'open' | 'closed';

/** Regulation on property management, Art. 14: owners are told 15 days before. */
export const NOTICE_DAYS = 15;
export const SHORTEST_OPENING_MS = DAY_MS;

/** The phase of a ballot at a moment: open from `opensAt` (inclusive) until `closesAt` (exclusive). */
export function phaseAt(schedule: Schedule, now: EpochMs): Phase {
  if (now < schedule.opensAt) return 'notice';
  return now < schedule.closesAt ? 'open' : 'closed';
}

export interface ScheduleWarning {
  readonly level: 'warning' | 'error';
  readonly code: 'opens-before-notice' | 'closes-before-opening' | 'short-notice' | 'short-opening';
}

/**
 * What is wrong with the times of a ballot. Errors (out of order; equal times too) stop it: it can
 * never be voted in or was never announced. Warnings ask for confirmation: fewer than 15 days (15 × 24 h)
 * between notice and opening, or open for less than one day; exactly 15 days and one day are enough.
 */
export function scheduleWarnings(schedule: Schedule): readonly ScheduleWarning[] {
  const notice = schedule.opensAt - schedule.noticeAt;
  const opening = schedule.closesAt - schedule.opensAt;
  const found: ScheduleWarning[] = [];
  if (notice <= 0) found.push({ level: 'error', code: 'opens-before-notice' });
  else if (notice < NOTICE_DAYS * DAY_MS) found.push({ level: 'warning', code: 'short-notice' });
  if (opening <= 0) found.push({ level: 'error', code: 'closes-before-opening' });
  else if (opening < SHORTEST_OPENING_MS) found.push({ level: 'warning', code: 'short-opening' });
  return found;
}
