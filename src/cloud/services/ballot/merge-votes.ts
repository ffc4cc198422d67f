import { fromHex, toHex } from '../../../domain/record/canonical';
import { logLeaf } from '../../../domain/record/entries';
import { headMoment, newEntries } from '../../../domain/record/log';
import { treeRoot } from '../../../domain/record/merkle';
import type {
  HeadStatement,
  LogEntry,
  NoticeStatement,
  Signed,
  VoteEntry,
} from '../../../domain/record/statements';
import type { BallotDoc, VoteDoc } from '../../data/documents/ballot';
import type { VoidDoc } from '../../data/documents/record';
import { ballots, voids, votes } from '../../data/collections';
import { cut } from '../../data/in-batches';
import { operators } from '../../data/database';
import { appendToLog, readLog, type Log } from '../../data/log';
import { sealsFor, sha256 } from '../../platform/crypto/signing';

/** The most documents in one update. */
const BATCH = 500;
const FIELDS = ['_id', 'ballotId', 'receipt', 'commitment', 'castAt', 'building'] as const;

/** What a ballot's log does not hold yet. */
export interface Unlogged {
  readonly fresh: readonly VoteDoc[];
  readonly voided: readonly VoidDoc[];
}

export async function readUnlogged(ballotId: string): Promise<Unlogged> {
  const filter = { ballotId, logged: false };
  const [fresh, voided] = await Promise.all([votes.every(filter, FIELDS), voids.every(filter)]);
  return { fresh, voided };
}

/**
 * Appends a ballot's votes and voids that are not in its log yet, and publishes a signed head. A vote never waits for
 * the log; only this job writes it. The job may be killed at any point and run again, or run twice at once: it skips
 * entries that the log already holds, and if two runs append at once, one of them fails.
 *
 * @param unlogged what to append, as it was read before
 * @param always publish a head even if nothing is new, because a ballot without votes closes with an empty log
 */
export async function mergeVotes(
  { _id: ballotId, head, notice }: BallotDoc,
  { fresh, voided }: Unlogged,
  now: number,
  always = false,
): Promise<Signed<HeadStatement> | undefined> {
  if (fresh.length + voided.length === 0 && (head || !always)) return head;
  const log = await readLog(ballotId);
  const entries = newEntries(log.entries, fresh.map(entryOf), voided);
  let published = log.heads.at(-1);
  if (entries.length > 0 || !published) {
    const leaves = entries.map((entry) => toHex(logLeaf(sha256, entry)));
    published = signHead(notice.statement, log, { entries, leaves }, now);
    if (!(await appendToLog(ballotId, log, { entries, leaves, head: published }))) return head;
  }
  // If two runs work at once, the slower one must not bring back the head of the shorter log.
  const { size } = published.statement;
  await ballots.updateWhere(
    { _id: ballotId, 'head.statement.size': operators.not(operators.gte(size)) },
    { head: operators.set(published) },
  );
  // Found by receipt, because a new vote may have taken the `_id` of one that was voided meanwhile.
  await markInStretches(
    fresh.map(({ receipt }) => receipt),
    (receipts) => votes.updateWhere({ ballotId, receipt: operators.in(receipts) }, { logged: true }),
  );
  await markInStretches(
    voided.map((row) => row._id),
    (ids) => voids.updateWhere({ _id: operators.in(ids) }, { logged: true }),
  );
  return published;
}

const entryOf = ({ ballotId, receipt, commitment, castAt }: VoteDoc): VoteEntry => ({
  type: 'vote',
  ballotId,
  receipt,
  commitment,
  castAt,
});

/** Signs the head that the log has once the new entries are appended. */
function signHead(
  notice: NoticeStatement,
  log: Log,
  { entries, leaves }: { readonly entries: readonly LogEntry[]; readonly leaves: readonly string[] },
  now: number,
): Signed<HeadStatement> {
  const all = [...log.leaves, ...leaves];
  return sealsFor(notice).signed({
    type: 'head',
    ballotId: notice.ballotId,
    size: all.length,
    root: toHex(treeRoot(sha256, all.map(fromHex))),
    at: headMoment(now, log.heads.at(-1)?.statement.at, entries),
  });
}

async function markInStretches(
  keys: readonly string[],
  mark: (some: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (const some of cut(keys, BATCH)) await mark(some);
}
