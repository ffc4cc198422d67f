import { atomically } from '../../data/atomically';
import type { BallotDoc } from '../../data/documents/ballot';
import type { Patch } from '../../data/collection';
import { ballots } from '../../data/collections';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';
import { freezeRoll } from './freeze-roll';
import type { PartDoc } from '../../data/documents/roll';

const ATTEMPTS = 3;

/**
 * Changes a part of the roll. If a ballot's roll is being frozen at this moment, the freeze is finished first,
 * without the change. Whoever changes a part and whoever begins a freeze write the same document, so one always sees
 * the other.
 *
 * @param before a ballot whose roll must still be open for the change
 * @returns whether the part was changed: `false` where the roll of `before` is frozen, or is being frozen
 * @throws TooBusy when the freeze takes too long
 */
export async function changePart(
  { _id, communityId, rollId }: PartDoc,
  patch: Patch<PartDoc>,
  now: number,
  before?: string,
): Promise<boolean> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const open = { communityId, rollId, status: 'running' as const, frozen: operators.exists(false) };
    const ids = (await ballots.every(open, ['_id'])).map((ballot) => ballot._id);
    if (before !== undefined && !ids.includes(before)) return false;
    const freezing = await atomically(async (atom): Promise<BallotDoc | null> => {
      for (const id of ids) {
        const ballot = await atom.get('ballots', id);
        if (ballot?.freezing || ballot?.frozen) return ballot;
      }
      await atom.update('parts', _id, patch);
      for (const id of ids) await atom.update('ballots', id, { rollChangedAt: now });
      return null;
    });
    if (!freezing) return true;
    if (freezing._id === before) return false;
    await freezeRoll(freezing, Math.max(now, freezing.freezing?.at ?? now));
  }
  throw new TooBusy(ATTEMPTS);
}
