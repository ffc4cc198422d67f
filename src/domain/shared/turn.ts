import type { EpochMs } from './time';

/** How long somebody who works alone on something keeps the others out: no function runs longer than 20 s. */
export const TURN_MS = 30_000;

/**
 * Whether a turn that ends at `until` (exclusive) still keeps others out. A run that broke off loses its turn by
 * itself. A turn that ends later than any turn can was set by a clock far ahead, and means nothing.
 */
export const isTurnRunning = (until: EpochMs, now: EpochMs): boolean =>
  now < until && until <= now + 2 * TURN_MS;
