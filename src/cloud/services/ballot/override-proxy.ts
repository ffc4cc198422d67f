import type { VoteDoc } from '../../data/documents/ballot';
import { atomically, type Atom } from '../../data/atomically';
import { endProxy } from './proxy-places';
import { voidDocument } from './void-vote';

/**
 * Puts the owner's own vote in the place of one that a proxy cast: the principal's own vote ends the authorisation.
 * `false` where the vote that stands is not a proxy's. All documents change together or not at all.
 */
export const overrideProxy = (own: VoteDoc, now: number): Promise<boolean> =>
  atomically(async (atom) => replaceProxyVote(atom, own, await atom.get('votes', own._id), now));

/** The same as part of a larger change. */
export async function replaceProxyVote(
  atom: Atom,
  own: VoteDoc,
  standing: VoteDoc | null,
  now: number,
): Promise<boolean> {
  if (standing?.channel !== 'proxy') return false;
  await atom.insert('voids', voidDocument(standing, 'principal-voted', own.castBy, now));
  const { _id, ...vote } = own;
  await atom.update('votes', _id, { ...vote, toCheck: own.toCheck ?? false });
  await endProxy(atom, await atom.get('proxies', _id), own.castBy);
  return true;
}
