import { busyOf, noteUnknown, TooBusy, Unanswered } from './errors';

/** A retry waits a random time below a bound that doubles each time: 100, 200, … 1,600 ms. */
const FIRST_WAIT_MS = 50;
const LONGEST_WAIT_MS = 1_600;
/** How long one operation is tried. A phone waits ten seconds for an answer, and `BUSY` has to reach it. */
const PATIENCE_MS = 6_000;

/** Where time and chance come from. */
export interface Pace {
  /** Milliseconds of a clock that nobody can set. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** From 0 (inclusive) to 1 (exclusive). */
  readonly random: () => number;
}

const SYSTEM: Pace = {
  now: () => performance.now(),
  wait: (ms) => new Promise((resume) => setTimeout(resume, ms)),
  random: Math.random,
};

/** When the call under way has no time left to wait; an instance serves one call at a time. */
let callEnds = Infinity;
/** How often the cloud has been too busy for this instance so far. */
let refusals = 0;

/** Begins a call of the function: from `ms` on, no operation in it waits any more. */
export function limitPatience(ms: number, { now }: Pick<Pace, 'now'> = SYSTEM): void {
  callEnds = now() + ms;
}

/** A running count; whoever sends many requests at once sends fewer while it grows. */
export const refusalsSoFar = (): number => refusals;

/**
 * Runs an operation of the database, and again after a pause while the cloud has too much to do. A refusal (-501003,
 * -501004) comes before any work, so every operation is repeated after it. After a time-out (-501002) the work may have
 * been done, so only an operation that is `repeatable` is: a read, or a write that has the same outcome twice.
 *
 * @throws TooBusy after six seconds, or earlier if the call has no time left or the day's quota is used up
 * @throws Unanswered after a time-out of a write that is not repeatable
 */
export async function patiently<T>(
  work: () => Promise<T>,
  { repeatable }: { readonly repeatable: boolean },
  { now, wait, random }: Pace = SYSTEM,
): Promise<T> {
  const end = Math.min(now() + PATIENCE_MS, callEnds);
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const busy = busyOf(error);
      noteUnknown(error);
      if (busy === null) throw error;
      refusals += 1;
      if (busy === 'unanswered' && !repeatable) throw new Unanswered();
      const pause = random() * Math.min(FIRST_WAIT_MS * 2 ** attempt, LONGEST_WAIT_MS);
      if (busy === 'used-up' || now() + pause >= end) throw new TooBusy(attempt);
      await wait(pause);
    }
  }
}
