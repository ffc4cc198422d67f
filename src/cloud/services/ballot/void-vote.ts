import { givesWay } from '../../../domain/ballot/proxy';
import type { VoidEntry } from '../../../domain/record/statements';
import type { VoteDoc } from '../../data/documents/ballot';
import type { VoidDoc } from '../../data/documents/record';
import { atomically, type Atom } from '../../data/atomically';
import { endProxy } from './proxy-places';
import { operators } from '../../data/database';

/** What the log will say of a vote that no longer counts. The vote stays in the log; a later entry voids it. */
export function voidDocument(vote: VoteDoc, reason: VoidEntry['reason'], by: string, at: number): VoidDoc {
  const { ballotId, communityId, ownerKey, building, receipt, commitment, castAt, signature } = vote;
  return {
    _id: `${ballotId}:${receipt}`,
    ballotId,
    communityId,
    ownerKey,
    building,
    signature,
    by,
    logged: false,
    vote: { type: 'vote', ballotId, receipt, commitment, castAt },
    entry: { type: 'void', ballotId, receipt, reason, at },
  };
}

/**
 * Takes a vote out of the count. The log will say so, and while the ballot is open the owner may vote again. A result
 * that had counted the vote is counted anew.
 */
export const voidVote = (vote: VoteDoc, by: string, now: number, objectionId: string): Promise<void> =>
  atomically(async (atom) => {
    const standing = await atom.get('votes', vote._id);
    if (standing?.receipt !== vote.receipt) return;
    await atom.insert('voids', { ...voidDocument(standing, 'objection-upheld', by, now), objectionId });
    await atom.remove('votes', vote._id);
    // A proxy who voted against the owner's will does not vote for the owner a second time.
    if (standing.channel === 'proxy') await endProxy(atom, await atom.get('proxies', vote._id), by);
    await atom.update('ballots', vote.ballotId, { voids: operators.inc(1) });
  });

/**
 * Puts the owner's own vote in the place of one that a proxy cast, and ends the authorisation. Returns `false` where
 * the standing vote is not a proxy's. All documents change together or not at all.
 */
export const overrideProxy = (own: VoteDoc, now: number): Promise<boolean> =>
  atomically(async (atom) => replaceProxyVote(atom, own, await atom.get('votes', own._id), now));

/** Does the same within a transaction of the caller. */
export async function replaceProxyVote(
  atom: Atom,
  own: VoteDoc,
  standing: VoteDoc | null,
  now: number,
): Promise<boolean> {
  if (!standing || !givesWay(standing)) return false;
  await atom.insert('voids', voidDocument(standing, 'principal-voted', own.castBy, now));
  const { _id, ...vote } = own;
  await atom.update('votes', _id, { ...vote, toCheck: own.toCheck ?? false });
  await endProxy(atom, await atom.get('proxies', _id), own.castBy);
  return true;
}
