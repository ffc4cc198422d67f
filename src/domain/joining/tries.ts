import { DAY_MS, HOUR_MS, type EpochMs } from '../shared/time';

/** Wrong tries of one person at something that could be guessed: a letter's code, a number shown at the desk. */
export interface Tries {
  /** When the hour began for which `wrong` counts. */
  readonly since: EpochMs;
  readonly wrong: number;
  /** How many pauses there have been; each lasts twice as long as the one before. */
  readonly pauses: number;
  /** Until then (exclusive) nothing is looked up. */
  readonly pausedUntil?: EpochMs;
}

/**
 * Wrong codes of letters in an hour before a pause. People type them by hand from paper: five slips of the finger are
 * enough.
 */
export const WRONG_CODES = 5;
/** Wrong numbers of door slips in an hour before a pause: eight characters, often copied by hand. */
export const WRONG_SLIPS = 10;
/** Wrong numbers at a desk in an hour before a pause: one person types for many. */
export const WRONG_NUMBERS = 20;

const LONGEST_PAUSE_MS = DAY_MS;
/** After this time without a pause, earlier pauses are forgotten: slips spread over a year are no attack. */
const FORGOTTEN_MS = 7 * DAY_MS;

/** Until when this person has to wait; undefined when the next try may be looked up. */
export function pausedUntil(tries: Tries | null, now: EpochMs): EpochMs | undefined {
  const until = tries?.pausedUntil;
  return until !== undefined && now < until ? until : undefined;
}

/**
 * Counts one try as wrong. With the `allowed`-th in an hour a pause begins: one hour, then two, four, … at most a day.
 * The try itself is still looked up; only tries during the pause are not.
 */
export function afterTry(tries: Tries | null, now: EpochMs, allowed = WRONG_CODES): Tries {
  const pauses = tries && !isForgotten(tries, now) ? tries.pauses : 0;
  const sameHour = tries !== null && now < tries.since + HOUR_MS;
  const since = sameHour ? tries.since : now;
  const wrong = (sameHour ? tries.wrong : 0) + 1;
  if (wrong < allowed) {
    const last = pauses > 0 ? tries?.pausedUntil : undefined;
    return { since, wrong, pauses, ...(last !== undefined && { pausedUntil: last }) };
  }
  const pause = Math.min(HOUR_MS * 2 ** pauses, LONGEST_PAUSE_MS);
  return { since: now, wrong: 0, pauses: pauses + 1, pausedUntil: now + pause };
}

const isForgotten = ({ pausedUntil: until }: Tries, now: EpochMs): boolean =>
  until !== undefined && now >= until + FORGOTTEN_MS;

/** If more wrong codes than this are tried within an hour, whoever types them, the community's worker is told. */
export const REPORTED_ABOVE = 50;
/** How long the worker is shown the report. */
export const REPORT_SHOWN_MS = 7 * DAY_MS;
