import type { NoticeStatement } from '../../domain/record/statements';
import { ballotOwners, ballots } from './collections';
import type { BallotDoc, BallotOwnerDoc } from './ballot-documents';

export type FrozenOwner = Pick<BallotOwnerDoc, 'ownerKey' | 'token' | 'building' | 'units' | 'areaCenti'>;

/** What never changes once the roll is frozen; nothing else of a ballot may be kept. */
export interface FrozenBallot {
  readonly notice: NoticeStatement;
  readonly owners: ReadonlyMap<string, FrozenOwner>;
}

const MOST = 40;
const kept = new Map<string, FrozenBallot>();

/**
 * A ballot's frozen part with its owners, kept by a warm instance so that a vote reads neither again: some hundred
 * bytes an owner. `null` while the roll is not frozen, which is not kept.
 */
export async function frozenBallot(ballotId: string): Promise<FrozenBallot | null> {
  const known = kept.get(ballotId);
  if (known) return known;
  const [ballot, rows] = await Promise.all([
    ballots.get(ballotId),
    ballotOwners.every({ ballotId }, ['ownerKey', 'token', 'building', 'units', 'areaCenti']),
  ]);
  if (!ballot?.frozen) return null;
  const frozen = {
    notice: ballot.notice.statement,
    owners: new Map(rows.map((owner) => [owner.ownerKey, owner])),
  };
  if (kept.size >= MOST) kept.delete(kept.keys().next().value as string);
  kept.set(ballotId, frozen);
  return frozen;
}

/** A ballot as it stands now; `null` where it is none of this community. */
export async function ballotOf(communityId: string, ballotId: string): Promise<BallotDoc | null> {
  const ballot = await ballots.get(ballotId);
  return ballot?.communityId === communityId ? ballot : null;
}
