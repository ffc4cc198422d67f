import { fromShanghai, shanghaiDate, startOfShanghaiDay, type EpochMs } from '../shared/time';

/** How long somebody holds an office. Without bounds: until somebody ends it (offices older than terms). */
export interface Term {
  /** Inclusive. */
  readonly from?: EpochMs;
  /** Exclusive. */
  readonly until?: EpochMs;
}

/** An office is given for five years at most; after that it is given anew or lapses. */
export const LONGEST_TERM_YEARS = 5;

/** Whether an office is held at a moment. A membership without a term, such as a flat, always is. */
export const isInTerm = ({ from, until }: Term, now: EpochMs): boolean =>
  (from === undefined || from <= now) && (until === undefined || now < until);

/**
 * Why a term cannot be given: it begins before today, ends before it begins, or lasts more than five years. Undefined
 * if it can be given.
 */
export function termFault(
  { from, until }: Required<Term>,
  now: EpochMs,
): 'past' | 'reversed' | 'too-long' | undefined {
  if (from < startOfShanghaiDay(now)) return 'past';
  if (until <= from) return 'reversed';
  return until > latestEnd(from) ? 'too-long' : undefined;
}

/** The same day five years later; a term that begins on 29 February may last until 1 March. */
export function latestEnd(from: EpochMs): EpochMs {
  const { year, month, day } = shanghaiDate(from);
  const sameDay = fromShanghai({ year: year + LONGEST_TERM_YEARS, month, day });
  return sameDay + (from - startOfShanghaiDay(from));
}

/** Whether two terms have a moment in common. */
export const overlaps = (a: Term, b: Required<Term>): boolean =>
  (a.from ?? -Infinity) < b.until && b.from < (a.until ?? Infinity);
