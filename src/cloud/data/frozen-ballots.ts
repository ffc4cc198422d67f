import type { NoticeStatement } from '../../domain/record/statements';
import { ballotOwners, ballots } from './collections';
import type { BallotDoc, BallotOwnerDoc } from './documents/ballot';

export type FrozenOwner = Pick<BallotOwnerDoc, 'ownerKey' | 'token' | 'building' | 'units' | 'areaCenti'>;

/** The part of a ballot that never changes once its roll is frozen. An instance may keep no other part of a ballot. */
export interface FrozenBallot {
  readonly notice: NoticeStatement;
  readonly frozenAt: number;
  readonly owners: ReadonlyMap<string, FrozenOwner>;
}

const FIELDS = ['ownerKey', 'token', 'building', 'units', 'areaCenti'] as const;
const MOST = 40;
const kept = new Map<string, FrozenBallot>();

/**
 * A ballot's frozen part with its owners. A warm instance keeps it, some hundred bytes for each owner, so that a vote
 * reads neither again. It is `null` while the roll is not frozen, and an instance does not keep that answer. This reads
 * the owners only after it has seen the freeze, because until then they are still being written. It keeps them only if
 * they are the whole roll that was frozen.
 *
 * @throws Error if the stored owners are not those of the frozen roll
 */
export async function readFrozenBallot(ballotId: string): Promise<FrozenBallot | null> {
  const known = kept.get(ballotId);
  if (known) return known;
  const ballot = await ballots.get(ballotId);
  if (!ballot?.frozen) return null;
  const rows = await ballotOwners.every({ ballotId }, FIELDS);
  if (!isWhole(ballot, rows)) throw new Error(`the owners of ballot ${ballotId} are not its frozen roll`);
  const frozen = {
    notice: ballot.notice.statement,
    frozenAt: ballot.frozen.frozenAt,
    owners: new Map(rows.map((owner) => [owner.ownerKey, owner])),
  };
  if (kept.size >= MOST) kept.delete(kept.keys().next().value as string);
  kept.set(ballotId, frozen);
  return frozen;
}

const isWhole = ({ roll }: BallotDoc, owners: readonly FrozenOwner[]): boolean =>
  owners.length === roll.owners &&
  owners.reduce((sum, { areaCenti }) => sum + areaCenti, 0) === roll.areaCenti;

/** A ballot as it is stored now; `null` if this community has no such ballot. */
export async function ballotOf(communityId: string, ballotId: string): Promise<BallotDoc | null> {
  const ballot = await ballots.get(ballotId);
  return ballot?.communityId === communityId ? ballot : null;
}
