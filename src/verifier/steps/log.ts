import { toHex } from '../../domain/record/canonical';
import { logLeaf } from '../../domain/record/entries';
import { treeRoots } from '../../domain/record/merkle';
import type { HeadStatement, LogEntry, NoticeStatement, RecordFile } from '../../domain/record/statements';
import { verifierText } from '../../text/record/verifier';
import { sha256, signatureCheck } from '../crypto';
import { compareLeaves } from '../leaves';
import type { Check } from '../report';
import { checkTimes, lateVotes } from './times';

const text = verifierText.log;

/**
 * Step 4: the log only ever grew. Every published head is recomputed from the first entries of the one list, so each
 * later head continues each earlier one; a proof of consistency between them could say no more.
 */
export const checkLog: Check = (file) => {
  const { publicKey, notice, log } = file;
  const hashes = log.entries.map((entry) => logLeaf(sha256, entry));
  const { changed, lost, moved } = compareLeaves(hashes, log.leaves);
  const problems = [
    ...changed.map((place) => text.changed(receiptAt(log, place))),
    ...lost.map((place) => text.lost(place + 1)),
    ...(moved === undefined ? [] : [text.moved(receiptAt(log, moved))]),
    ...checkEntries(log.entries, notice.statement),
    ...checkHeads(log, hashes, notice.statement, signatureCheck(publicKey)),
    ...checkTimes(file),
  ];
  const votes = log.entries.filter(({ type }) => type === 'vote').length;
  const late = lateVotes(file, notice.statement);
  const facts = [text.grown(votes, log.entries.length - votes, log.heads.length)];
  if (late.votes > 0) facts.push(verifierText.times.late(late.votes, late.worstMs));
  return { facts, problems };
};

function checkEntries(entries: readonly LogEntry[], notice: NoticeStatement): readonly string[] {
  const seen = new Set<string>();
  const standing = new Set<string>();
  return entries.flatMap((entry) => {
    const { receipt } = entry;
    const problems = entry.ballotId === notice.ballotId ? [] : [text.otherBallot(receipt)];
    if (entry.type === 'void')
      return standing.delete(receipt) ? problems : [...problems, text.voidsNothing(receipt)];
    if (seen.has(receipt)) problems.push(text.twice(receipt));
    if (entry.castAt < notice.opensAt || entry.castAt >= notice.closesAt) {
      problems.push(text.outsideOpening(receipt, entry.castAt));
    }
    seen.add(receipt);
    standing.add(receipt);
    return problems;
  });
}

function checkHeads(
  log: RecordFile['log'],
  hashes: readonly Uint8Array[],
  { ballotId }: NoticeStatement,
  isSigned: ReturnType<typeof signatureCheck>,
): readonly string[] {
  const heads = log.heads.map(({ statement }) => statement);
  const problems = log.heads.flatMap((head, i) => {
    const [{ size, at }, before] = [head.statement, heads[i - 1]];
    return [
      ...(isSigned(head) ? [] : [text.headSignature(i + 1, size)]),
      ...(head.statement.ballotId === ballotId ? [] : [text.headBallot(i + 1)]),
      ...(before && (size < before.size || at < before.at) ? [text.headOrder(i + 1)] : []),
    ];
  });
  const last = heads[heads.length - 1]?.size ?? 0;
  if (last > log.entries.length) problems.push(text.cut(last, log.entries.length));
  if (last < log.entries.length) problems.push(text.uncovered(last, log.entries.length));
  return [...problems, ...firstBrokenHead(log, heads, hashes)];
}

/** One wrong entry breaks every head after it; the first broken head tells between which entries to look. */
function firstBrokenHead(
  log: RecordFile['log'],
  heads: readonly HeadStatement[],
  hashes: readonly Uint8Array[],
): readonly string[] {
  const ordered = heads.every(({ size }, i) => size >= (heads[i - 1]?.size ?? 0));
  const within = heads.filter(({ size }) => size <= hashes.length);
  if (!ordered) return [];
  const roots = treeRoots(
    sha256,
    hashes,
    within.map(({ size }) => size),
  );
  const broken = within.findIndex(({ root }, i) => root !== toHex(roots[i] ?? new Uint8Array(0)));
  if (broken < 0) return [];
  const [from, to] = [within[broken - 1]?.size ?? 0, within[broken]?.size ?? 0];
  const receipts = log.entries.slice(from, to).map(({ receipt }) => receipt);
  return [text.headRoot(broken + 1, from + 1, to, receipts)];
}

const receiptAt = ({ entries }: RecordFile['log'], place: number) => entries[place]?.receipt ?? '';
