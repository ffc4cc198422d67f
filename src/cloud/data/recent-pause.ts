import type { Pause } from '../../domain/shared/pause';
import { heartbeat } from './collections';

/** The document that a command writes to make the city stand still. */
export const PAUSE = 'pause';

const KEPT_MS = 10_000;
let kept: { readonly pause: Pause | undefined; readonly at: number } | undefined;

/**
 * The pause as it was less than ten seconds ago; a warm instance keeps it, so that hardly any call costs a request more.
 * Whoever pauses the city has to wait as long before everybody obeys (`config/backup/pause.mjs`).
 */
export async function readRecentPause(now: number): Promise<Pause | undefined> {
  if (kept && now >= kept.at && now < kept.at + KEPT_MS) return kept.pause;
  const pause = (await heartbeat.get(PAUSE))?.pause;
  kept = { pause, at: now };
  return pause;
}
