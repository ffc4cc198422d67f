import { type BallotDraft, bindingOf, numberOf } from './notice-draft';
import { earliestOpening, correctionEnd, type ScheduleWarning, scheduleWarnings, PERIODS } from './schedule';
import { DAY_MS, fromShanghai, shanghaiDate } from '../shared/time';
import { STATUTORY_DAYS, type LeastDays } from './statutory-days';

/**
 * Moves the draft's times by whole days, so that the ballot opens as early as is lawful now and stays open as long as
 * before.
 */
export function moveToEarliest(
  { opensAt, closesAt }: Pick<BallotDraft, 'opensAt' | 'closesAt'>,
  now: number,
  { noticeDays }: LeastDays = STATUTORY_DAYS,
): Pick<BallotDraft, 'opensAt' | 'closesAt'> {
  const earliest = earliestOpening(now, noticeDays);
  return { opensAt: earliest, closesAt: closesAt + Math.ceil((earliest - opensAt) / DAY_MS) * DAY_MS };
}

/** The first moment (inclusive) at which the ballot may open if it is announced now. */
export const opensFrom = (
  draft: BallotDraft,
  now: number,
  { noticeDays }: LeastDays = STATUTORY_DAYS,
): number => (bindingOf(draft) === 'statutory' ? earliestOpening(now, noticeDays) : now);

/** The fewest days for objections that the draft may set. */
export const leastObjectionDays = (
  draft: BallotDraft,
  { objectionDays }: LeastDays = STATUTORY_DAYS,
): number => (bindingOf(draft) === 'statutory' ? objectionDays : 0);

/**
 * The end of the correction window: the worker's own, or else the first 8 p.m. that leaves seven whole days; the
 * opening if that is sooner.
 */
export function correctionEndOf({ correctionEndsAt, opensAt }: BallotDraft, now: number): number {
  if (correctionEndsAt !== undefined) return correctionEndsAt;
  const least = correctionEnd({ noticeAt: now, opensAt });
  const evening = fromShanghai(shanghaiDate(least), 20);
  return Math.min(evening < least ? evening + DAY_MS : evening, opensAt);
}

/** What would be wrong with the times if the notice were published now. */
export const warningsOf = (
  draft: BallotDraft,
  now: number,
  least: LeastDays = STATUTORY_DAYS,
): readonly ScheduleWarning[] =>
  scheduleWarnings(
    {
      noticeAt: now,
      correctionEndsAt: correctionEndOf(draft, now),
      opensAt: draft.opensAt,
      closesAt: draft.closesAt,
      objectionDays: numberOf(draft.objectionDays),
      periods: PERIODS,
    },
    bindingOf(draft),
    least,
  );
