import type { HeadStatement, LogEntry, Opening, RollEntry, Signed } from '../../../domain/record/statements';
import { standingVotes } from '../../../domain/record/standing-votes';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballotOwners, ballotRolls, reaches, votes } from '../../data/collections';
import { readLog } from '../../data/log';
import { sealsFor } from '../../platform/crypto/signing';
import { openVote } from '../ballot/vote-document';

export interface ReadRecord {
  readonly entries: readonly LogEntry[];
  readonly leaves: readonly string[];
  readonly heads: readonly Signed<HeadStatement>[];
  readonly rollEntries: readonly RollEntry[];
  /** One for each vote that no entry voids, in the order of the log. */
  readonly openings: readonly Opening[];
  /** Tokens of owners to whom paper and notice were delivered. */
  readonly silent: readonly string[];
}

/**
 * Everything that a ballot's count and its published file are made of, up to the head of that size. Only after the
 * close.
 */
export async function readRecord(ballot: BallotDoc, size: number): Promise<ReadRecord> {
  const ballotId = ballot._id;
  const root = ballot.frozen?.root ?? '';
  const [log, rolls, cast, owners, reached] = await Promise.all([
    readLog(ballotId),
    ballotRolls.every({ ballotId, root }),
    votes.every({ ballotId }),
    ballotOwners.every({ ballotId }, ['ownerKey', 'token']),
    reaches.every({ ballotId, outcome: 'delivered' }, ['ownerKey']),
  ]);
  const entries = log.entries.slice(0, size);
  const tokens = new Map(owners.map(({ ownerKey, token }) => [ownerKey, token]));
  const byReceipt = new Map(cast.map((vote) => [vote.receipt, vote]));
  const seals = sealsFor(ballot.notice.statement);
  const openings = standingVotes(entries).flatMap(({ receipt }): Opening[] => {
    const vote = byReceipt.get(receipt);
    const owner = vote && tokens.get(vote.ownerKey);
    if (!vote || !owner) return [];
    return [{ receipt, owner, ...openVote(vote, seals), channel: vote.channel }];
  });
  return {
    entries,
    leaves: log.leaves.slice(0, size),
    heads: log.heads.filter(({ statement }) => statement.size <= size),
    openings,
    rollEntries: rolls.flatMap((stretch) => stretch.entries),
    silent: reached.flatMap(({ ownerKey }) => tokens.get(ownerKey) ?? []),
  };
}
