import { MINUTE_MS } from './time';

/**
 * Why the whole city stands still, as a command on the environment has written it down.
 *
 * - `backup`: everything is being read. It ends at `until` (epoch ms, exclusive) by itself; the command puts that off
 *   while it works, so that a killed one does not close the city. `by` tells one run of the command from another.
 * - `restore`: a backup is being written back, the one whose manifest has the SHA-256 `of`. Only a completed restore ends
 *   it, so that nobody ever sees half a city. Who was erased from `erasedSince` on (epoch ms, inclusive) may still stand
 *   in that backup. Once everything is `written`, a run that goes on writes no document again.
 */
export type Pause =
  | { readonly kind: 'backup'; readonly by: string; readonly until: number }
  | {
      readonly kind: 'restore';
      readonly of: string;
      readonly erasedSince: number;
      readonly written: boolean;
    };

/** No backup asks for more at once: a longer one was begun on a clock that was ahead, and holds nobody. */
export const LONGEST_PAUSE_MS = 5 * MINUTE_MS;

/** What stops a call at this moment, if anything does: a backup stops what writes, a restore also what reads. */
export function stoppedBy(
  pause: Pause | undefined,
  does: 'query' | 'mutation',
  now: number,
): Pause['kind'] | null {
  if (!pause) return null;
  if (pause.kind === 'restore') return 'restore';
  const holds = now < pause.until && pause.until <= now + LONGEST_PAUSE_MS;
  return holds && does === 'mutation' ? 'backup' : null;
}
