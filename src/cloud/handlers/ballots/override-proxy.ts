import type { VoteDoc } from '../../data/ballot-documents';
import { atomically } from '../../data/atomically';
import { voidDocument } from './void-vote';

/**
 * Puts the owner's own vote in the place of one that a proxy cast: the principal's own vote ends the authorisation.
 * `false` where the vote that stands is not a proxy's. Both documents change together or not at all.
 */
export const overrideProxy = (own: VoteDoc, now: number): Promise<boolean> =>
  atomically(async (atom) => {
    const standing = await atom.get('votes', own._id);
    if (standing?.channel !== 'proxy') return false;
    await atom.insert('voids', voidDocument(standing, 'principal-voted', own.castBy, now));
    const { _id, ...vote } = own;
    await atom.update('votes', _id, { ...vote, toCheck: own.toCheck ?? false });
    const proxy = await atom.get('proxies', _id);
    if (proxy) await atom.update('proxies', _id, { state: 'revoked', settledBy: own.castBy });
    return true;
  });
