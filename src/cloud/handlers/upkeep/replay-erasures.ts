import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { readBeatAndPause } from '../../services/shared/last-beat';
import { replayStretch } from '../../services/joining/replay-erasures';

/** The pause is read as it is now: whoever could write it could also delete everything. */
export const replayErasures: Handler<'upkeep.replayErasures'> = async ({ input: { after = '' } }) => {
  const began = performance.now();
  const { pause } = await readBeatAndPause();
  if (pause?.kind !== 'restore') return ok(null);
  return ok(await replayStretch(after, pause.erasedSince, () => performance.now() - began));
};
