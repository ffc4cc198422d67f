import { MINUTE_MS, type EpochMs } from '../shared/time';
import type { Schedule } from './schedule';

/**
 * What was sent before an end may still be on its way to the database while its function runs; no function runs longer
 * than 20 s. Counting, and making the result final, wait until all of it has arrived or failed.
 */
export const STILL_ARRIVING_MS = 30_000;

/** Where people are waited for the timer looks again after so long, though each of their acts calls it at once. */
const LOOK_AGAIN_MS = 10 * MINUTE_MS;

/** What the next step of a ballot depends on. */
export interface Course extends Pick<Schedule, 'correctionEndsAt' | 'opensAt' | 'closesAt'> {
  readonly status: 'running' | 'preliminary' | 'final';
  readonly frozen: boolean;
  /** Exclusive; of the present result. */
  readonly objectionEndsAt: EpochMs | undefined;
}

/**
 * When the timer has to look at a ballot again although nobody has done anything: to freeze its roll, to count it, to
 * make the result final. Asked after a run has done what could be done at `now`. Null once it is final.
 */
export function nextStepAt(course: Course, now: EpochMs): EpochMs | null {
  const { status, frozen, correctionEndsAt, opensAt, closesAt, objectionEndsAt } = course;
  if (status === 'final') return null;
  if (!frozen) {
    // An objection to the roll holds the freeze until the opening, and no longer.
    if (now < correctionEndsAt) return correctionEndsAt;
    return now < opensAt ? Math.min(opensAt, now + LOOK_AGAIN_MS) : now;
  }
  const settled = (objectionEndsAt ?? closesAt) + STILL_ARRIVING_MS;
  return now < settled ? settled : now + LOOK_AGAIN_MS;
}
