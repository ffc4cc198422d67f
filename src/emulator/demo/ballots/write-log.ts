import type { HeadDoc, SegmentDoc, VoteDoc } from '../../../cloud/data/ballot-documents';
import { sha256, type Seals } from '../../../cloud/platform/signing';
import { toHex } from '../../../domain/record/canonical';
import { logLeaf } from '../../../domain/record/entries';
import { treeRoot } from '../../../domain/record/merkle';
import type { LogEntry } from '../../../domain/record/statements';
import { MINUTE_MS } from '../../../domain/shared/time';

const SEGMENT = 256;
/** Heads that the story leaves: some in between, and the last. */
const SHARES = [0.25, 0.5, 0.75, 1];

export interface WrittenLog {
  readonly entries: readonly LogEntry[];
  readonly segments: readonly SegmentDoc[];
  readonly heads: readonly HeadDoc[];
}

/** The log of a ballot's votes as the timer leaves it, with a head a minute after some of them. */
export function writeLog(
  ballotId: string,
  votes: readonly VoteDoc[],
  seals: Seals,
  latest: number,
): WrittenLog {
  const entries = votes.map(({ receipt, commitment, castAt }) => ({
    ...({ type: 'vote', ballotId, receipt, commitment, castAt } as const),
  }));
  const leaves = entries.map((entry) => logLeaf(sha256, entry));
  const segments: SegmentDoc[] = [];
  for (let from = 0; from < entries.length; from += SEGMENT) {
    const part = entries.slice(from, from + SEGMENT);
    segments.push({
      _id: `${ballotId}:${String(from).padStart(6, '0')}`,
      ...{ ballotId, from, count: part.length, entries: part },
      leaves: leaves.slice(from, from + SEGMENT).map(toHex),
    });
  }
  const sizes = [...new Set(SHARES.map((share) => Math.ceil(share * entries.length)))];
  const heads = sizes.map((size): HeadDoc => {
    const at = Math.min((votes[size - 1]?.castAt ?? latest) + MINUTE_MS, latest);
    const root = toHex(treeRoot(sha256, leaves.slice(0, size)));
    return {
      _id: `${ballotId}:${String(size).padStart(8, '0')}`,
      ballotId,
      head: seals.signed({ type: 'head', ballotId, size, root, at }),
    };
  });
  return { entries, segments, heads };
}
