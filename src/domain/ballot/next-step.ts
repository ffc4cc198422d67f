import { MINUTE_MS, type EpochMs } from '../shared/time';
import type { Schedule } from './schedule';

/**
 * How long to wait after an end. A function that was called before it may still be writing to the database; no function
 * runs longer than 20 s. Counting, and making the result final, wait until all of these writes have arrived or failed.
 */
export const STILL_ARRIVING_MS = 30_000;

/** How soon the timer looks again while a ballot waits for people, although each of their acts calls it at once. */
const LOOK_AGAIN_MS = 10 * MINUTE_MS;

/** What the next step of a ballot depends on. */
export interface Course extends Pick<Schedule, 'correctionEndsAt' | 'opensAt' | 'closesAt'> {
  readonly status: 'running' | 'preliminary' | 'final';
  readonly frozen: boolean;
  /** The end (exclusive) of the objections to the present result. */
  readonly objectionEndsAt: EpochMs | undefined;
}

/**
 * When the timer has to look at a ballot again although nobody has done anything: to freeze its roll, to count it, to
 * make the result final. It is asked after a run that did everything possible at `now`. Null once the result is final.
 */
export function nextStepAt(course: Course, now: EpochMs): EpochMs | null {
  const { status, frozen, correctionEndsAt, opensAt, closesAt, objectionEndsAt } = course;
  if (status === 'final') return null;
  if (!frozen) {
    // An objection to the roll holds the freeze until the opening, but no longer.
    if (now < correctionEndsAt) return correctionEndsAt;
    return now < opensAt ? Math.min(opensAt, now + LOOK_AGAIN_MS) : now;
  }
  const settled = (objectionEndsAt ?? closesAt) + STILL_ARRIVING_MS;
  return now < settled ? settled : now + LOOK_AGAIN_MS;
}
