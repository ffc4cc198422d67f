import { DAY_MS, shanghaiDaysBetween, startOfShanghaiDay, type EpochMs } from '../shared/time';

/** Days that a community may give itself for an answer; both bounds are inclusive. */
export const ANSWER_DAYS_MIN = 1;
export const ANSWER_DAYS_MAX = 90;

/**
 * The last millisecond (inclusive) at which an answer is in time: the end of the day that lies `days` calendar days of
 * Shanghai after the day of submission. A need submitted at any hour of 1 March with 7 days: 8 March, 23:59:59.999.
 *
 * @throws RangeError for days out of bounds, which no community can have set
 */
export function answerDueAt(submittedAt: EpochMs, days: number): EpochMs {
  return startOfShanghaiDay(submittedAt) + (checkedDays(days) + 1) * DAY_MS - 1;
}

/** How many whole calendar days an answer is late: 0 on its last day and before, 1 on the day after. */
export const overdueDays = (dueAt: EpochMs, now: EpochMs): number =>
  Math.max(0, shanghaiDaysBetween(dueAt, now));

/** When needs are collected: from `opensAt` (inclusive) until `closesAt` (exclusive). */
export interface CollectionWindow {
  readonly opensAt: EpochMs;
  readonly closesAt: EpochMs;
}

export type CollectionState = 'not-yet' | 'open' | 'closed';

/** The state of a collection at a moment. A window that closes when it opens, or before, is never open. */
export function collectionState(window: CollectionWindow, now: EpochMs): CollectionState {
  if (now >= window.closesAt) return 'closed';
  return now >= window.opensAt ? 'open' : 'not-yet';
}

export function isCollecting(window: CollectionWindow, now: EpochMs): boolean {
  return collectionState(window, now) === 'open';
}

function checkedDays(days: number): number {
  if (!Number.isInteger(days) || days < ANSWER_DAYS_MIN || days > ANSWER_DAYS_MAX) {
    throw new RangeError(`days for an answer out of bounds: ${days}`);
  }
  return days;
}
