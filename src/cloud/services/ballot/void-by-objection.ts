import { atomically } from '../../data/atomically';
import type { VoteDoc } from '../../data/documents/ballot';
import { operators } from '../../data/database';
import { endProxy } from './proxy-places';
import { voidDocument } from './void-vote';

/**
 * Takes a vote out of the count: the log will tell it, the owner may vote again while the ballot is open, and a result
 * that counted it is counted again.
 */
export const voidVote = (vote: VoteDoc, by: string, now: number): Promise<void> =>
  atomically(async (atom) => {
    const standing = await atom.get('votes', vote._id);
    if (standing?.receipt !== vote.receipt) return;
    await atom.insert('voids', voidDocument(standing, 'objection-upheld', by, now));
    await atom.remove('votes', vote._id);
    // Who voted against the owner's will votes for nobody a second time.
    if (standing.channel === 'proxy') await endProxy(atom, await atom.get('proxies', vote._id), by);
    await atom.update('ballots', vote.ballotId, { voids: operators.inc(1) });
  });
