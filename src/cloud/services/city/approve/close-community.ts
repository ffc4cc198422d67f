import { refuse } from '../../../call';
import type { Atom } from '../../../data/atomically';

/** Takes a community out of the programme. A vote under way keeps it in: people have voted or still will. */
export async function closeCommunity(
  atom: Atom,
  communityId: string,
  { by, reason }: { readonly by: string; readonly reason: string },
  now: number,
) {
  const community = await atom.get('communities', communityId);
  if (!community) return refuse('NOT_FOUND');
  const ballot = community.ballotId ? await atom.get('ballots', community.ballotId) : null;
  if (ballot && ballot.status !== 'final') return refuse('STILL_IN_USE');
  if (community.closed) return null;
  await atom.update('communities', communityId, { closed: { at: now, by, reason }, changedAt: now });
  return null;
}
