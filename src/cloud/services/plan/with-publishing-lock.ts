import { atomically } from '../../data/atomically';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';

/** A publication takes several steps, and no function runs longer than 20 s. */
const TURN_MS = 30_000;

/**
 * Lets one publication run at a time in a community. Each sees the version before it, so version numbers follow each
 * other and no two plans take up needs at once. A publication that broke off loses its turn after half a minute; its
 * own repeat need not wait.
 *
 * @throws TooBusy while another one is under way
 */
export async function withPublishingLock<T>(
  communityId: string,
  planId: string,
  now: number,
  work: () => Promise<T>,
): Promise<T> {
  const publishing = { planId, until: now + TURN_MS };
  const mine = await atomically(async (atom) => {
    const before = (await atom.get('communities', communityId))?.publishing;
    if (before && before.planId !== planId && now < before.until) return false;
    await atom.update('communities', communityId, { publishing });
    return true;
  });
  if (!mine) throw new TooBusy(1);
  try {
    return await work();
  } finally {
    const filter = { _id: communityId, 'publishing.planId': planId };
    await communities.updateWhere(filter, { publishing: operators.remove() });
  }
}
