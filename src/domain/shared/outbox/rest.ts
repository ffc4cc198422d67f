import { HOUR_MS } from '../time';

const FIRST_MS = 30_000;
export const LONGEST_REST_MS = HOUR_MS;

/**
 * How long an action rests after so many failures in a row (at least 1), in ms: half a minute, doubled each time, an
 * hour at most. `chance`, from 0 (inclusive) to 1 (exclusive), takes off up to half, so that the phones of a whole
 * city do not come back in the same second.
 */
export function restMs(failures: number, chance: number): number {
  const whole = Math.min(LONGEST_REST_MS, FIRST_MS * 2 ** (failures - 1));
  return Math.round(whole * (1 - chance / 2));
}
