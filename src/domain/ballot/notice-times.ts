import { type BallotDraft, bindingOf, numberOf } from './notice-draft';
import { earliestOpening, correctionEnd, type ScheduleWarning, scheduleWarnings, PERIODS } from './schedule';
import { DAY_MS, fromShanghai, shanghaiDate } from '../shared/time';
import { OBJECTION_DAYS } from './statutory-days';

/** The draft's times moved on by whole days, so that it opens as early as is lawful now and is open as long as before. */
export function moveToEarliest(
  { opensAt, closesAt }: Pick<BallotDraft, 'opensAt' | 'closesAt'>,
  now: number,
): Pick<BallotDraft, 'opensAt' | 'closesAt'> {
  const earliest = earliestOpening(now);
  return { opensAt: earliest, closesAt: closesAt + Math.ceil((earliest - opensAt) / DAY_MS) * DAY_MS };
}

/** The first moment at which the ballot may open, were it announced now. */
export const opensFrom = (draft: BallotDraft, now: number): number =>
  bindingOf(draft) === 'statutory' ? earliestOpening(now) : now;

/** The fewest days to object that the draft may leave. */
export const leastObjectionDays = (draft: BallotDraft): number =>
  bindingOf(draft) === 'statutory' ? OBJECTION_DAYS : 0;

/** As the worker set it; else the first eight in the evening that leaves seven whole days, or the opening if sooner. */
export function correctionEndOf({ correctionEndsAt, opensAt }: BallotDraft, now: number): number {
  if (correctionEndsAt !== undefined) return correctionEndsAt;
  const least = correctionEnd({ noticeAt: now, opensAt });
  const evening = fromShanghai(shanghaiDate(least), 20);
  return Math.min(evening < least ? evening + DAY_MS : evening, opensAt);
}

/** What is wrong with the times if the notice were published now. */
export const warningsOf = (draft: BallotDraft, now: number): readonly ScheduleWarning[] =>
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
  );
