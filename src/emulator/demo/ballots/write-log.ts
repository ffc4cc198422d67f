import type { VoteDoc } from '../../../cloud/data/documents/ballot';
import { sha256, type Seals } from '../../../cloud/platform/crypto/signing';
import { toHex } from '../../../domain/record/canonical';
import { logLeaf } from '../../../domain/record/entries';
import { treeRoot } from '../../../domain/record/merkle';
import type { HeadStatement, LogEntry, Signed } from '../../../domain/record/statements';
import { MINUTE_MS } from '../../../domain/shared/time';
import type { SegmentDoc } from '../../../cloud/data/documents/record';

const SEGMENT = 256;
/** Which heads the story keeps: some in between, and the last, as shares of the log. */
const SHARES = [0.25, 0.5, 0.75, 1];

export interface WrittenLog {
  readonly entries: readonly LogEntry[];
  readonly segments: readonly SegmentDoc[];
  readonly heads: readonly Signed<HeadStatement>[];
}

/** The log of a ballot's votes as the timer leaves it, with a head a minute after some of them. */
export function writeLog(
  ballotId: string,
  votes: readonly VoteDoc[],
  seals: Seals,
  latest: number,
): WrittenLog {
  const entries = votes.map(({ receipt, commitment, castAt }) => ({
    type: 'vote' as const,
    ballotId,
    receipt,
    commitment,
    castAt,
  }));
  const leaves = entries.map((entry) => logLeaf(sha256, entry));
  const sizes = [...new Set(SHARES.map((share) => Math.ceil(share * entries.length)))];
  const heads = sizes.map((size): Signed<HeadStatement> => {
    const at = Math.min((votes[size - 1]?.castAt ?? latest) + MINUTE_MS, latest);
    const root = toHex(treeRoot(sha256, leaves.slice(0, size)));
    return seals.signed({ type: 'head', ballotId, size, root, at });
  });
  const segments: SegmentDoc[] = [];
  for (let from = 0; from < Math.max(entries.length, 1); from += SEGMENT) {
    const to = from + SEGMENT;
    segments.push({
      _id: `${ballotId}:${String(from).padStart(6, '0')}`,
      ballotId,
      from,
      version: 1,
      entries: entries.slice(from, to),
      leaves: leaves.slice(from, to).map(toHex),
      // A head is stored with the last entry that it covers; the head of an empty log is in the first document.
      heads: heads.filter(({ statement: { size } }) => Math.max(size, 1) > from && size <= to),
    });
  }
  return { entries, segments, heads };
}
