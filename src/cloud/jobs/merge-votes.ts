import { fromHex, toHex } from '../../domain/record/canonical';
import { logLeaf } from '../../domain/record/entries';
import { treeRoot } from '../../domain/record/merkle';
import type { HeadStatement, LogEntry, Signed } from '../../domain/record/statements';
import { compareStrings } from '../../domain/shared/text';
import type { BallotDoc, VoidDoc, VoteDoc } from '../data/ballot-documents';
import { ballots, heads, voids, votes } from '../data/collections';
import { operators } from '../data/database';
import { appendEntries, readLog } from '../data/log';
import { seals, sha256 } from '../platform/signing';

/** Documents in one update. */
const BATCH = 500;
const FIELDS = ['_id', 'ballotId', 'receipt', 'commitment', 'castAt'] as const;

/**
 * Puts the votes and voids of a ballot that are not in its log yet into it, and publishes a signed head. Votes wait for
 * nobody; only this does. It may be killed anywhere and run again, or run twice at once: what the log holds already is
 * passed over, one of two appenders loses, and the head of a size is written once.
 *
 * @param always publishes a head although nothing is new: a ballot without votes closes over an empty log.
 */
export async function mergeVotes(
  { _id: ballotId, head }: BallotDoc,
  now: number,
  always = false,
): Promise<Signed<HeadStatement> | undefined> {
  const filter = { ballotId, logged: false };
  const [fresh, voided] = await Promise.all([votes.every(filter, FIELDS), voids.every(filter)]);
  if (fresh.length + voided.length === 0 && (head || !always)) return head;
  const log = await readLog(ballotId);
  const entries = newEntries(log.entries, fresh, voided);
  const leaves = entries.map((entry) => toHex(logLeaf(sha256, entry)));
  if (!(await appendEntries(ballotId, log, entries, leaves))) return head;

  const all = [...log.leaves, ...leaves];
  const root = toHex(treeRoot(sha256, all.map(fromHex)));
  const size = all.length;
  const signed = seals().signed({ type: 'head' as const, ballotId, size, root, at: now });
  const _id = `${ballotId}:${String(size).padStart(8, '0')}`;
  const published = (await heads.insert({ _id, ballotId, head: signed }))
    ? signed
    : (await heads.get(_id))?.head;
  // Of two that run at once the slower one must not put back the shorter log.
  await ballots.updateWhere(
    { _id: ballotId, 'head.statement.size': operators.not(operators.gte(size)) } as object,
    { head: operators.set(published ?? signed) },
  );
  // By receipt: under the same `_id` a vote may stand in the place of one that was voided meanwhile.
  await inStretches(
    fresh.map(({ receipt }) => receipt),
    (receipts) => votes.updateWhere({ ballotId, receipt: operators.in(receipts) }, { logged: true }),
  );
  await inStretches(
    voided.map((row) => row._id),
    (ids) => voids.updateWhere({ _id: operators.in(ids) }, { logged: true }),
  );
  return published ?? signed;
}

/** Votes by time, then the voids; a vote that was voided before it was merged is told first. */
function newEntries(
  known: readonly LogEntry[],
  fresh: readonly VoteDoc[],
  voided: readonly VoidDoc[],
): readonly LogEntry[] {
  const keyOf = ({ type, receipt }: LogEntry) => `${type}:${receipt}`;
  const there = new Set(known.map(keyOf));
  const cast = fresh.map(
    ({ ballotId, receipt, commitment, castAt }) =>
      ({ type: 'vote', ballotId, receipt, commitment, castAt }) as const,
  );
  const told = [...cast, ...voided.map(({ vote }) => vote)].sort(
    (a, b) => a.castAt - b.castAt || compareStrings(a.receipt, b.receipt),
  );
  return [...told, ...voided.map(({ entry }) => entry)].filter((entry) => !there.has(keyOf(entry)));
}

async function inStretches(
  keys: readonly string[],
  mark: (some: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < keys.length; from += BATCH) await mark(keys.slice(from, from + BATCH));
}
