import { ballots } from './collections';
import type { BallotDoc } from './documents';

/** What never changes after the notice; nothing else of a ballot may be kept. */
export type FrozenBallot = Pick<BallotDoc, '_id' | 'communityId' | 'noticeAt' | 'opensAt' | 'closesAt'>;

const MOST = 200;
const kept = new Map<string, FrozenBallot>();

/**
 * A ballot's frozen part, kept by a warm instance so that a vote does not read it again. `null` is not kept: the
 * ballot may be published a moment later.
 */
export async function frozenBallot(ballotId: string): Promise<FrozenBallot | null> {
  const known = kept.get(ballotId);
  if (known) return known;
  const ballot = await ballots.get(ballotId);
  if (!ballot) return null;
  const { _id, communityId, noticeAt, opensAt, closesAt } = ballot;
  const frozen = { _id, communityId, noticeAt, opensAt, closesAt };
  if (kept.size >= MOST) kept.delete(kept.keys().next().value as string);
  kept.set(ballotId, frozen);
  return frozen;
}
