import type { HeadStatement, LogEntry, Signed } from '../../domain/record/statements';
import { segments } from './collections';
import { operators } from './database';
import type { SegmentDoc } from './documents/record';

/** The most entries in one document; together they have some fifty kilobytes. */
const SEGMENT = 256;

export interface Log {
  readonly entries: readonly LogEntry[];
  /** Leaf hashes, hex. */
  readonly leaves: readonly string[];
  /** Every published head, the oldest first. */
  readonly heads: readonly Signed<HeadStatement>[];
  /** The log's last document as it was read. If somebody changes it before the next append, that append fails. */
  readonly last?: Pick<SegmentDoc, '_id' | 'from' | 'version'>;
}

/** A ballot's whole log. */
export async function readLog(ballotId: string): Promise<Log> {
  const rows = await segments.every({ ballotId });
  return {
    entries: rows.flatMap(({ entries }) => entries),
    leaves: rows.flatMap(({ leaves }) => leaves),
    heads: rows.flatMap(({ heads }) => heads),
    last: rows.at(-1),
  };
}

/** Only the leaf hashes of a ballot's log, which are all that a proof needs. */
export async function readLeaves(ballotId: string): Promise<readonly string[]> {
  return (await segments.every({ ballotId }, ['_id', 'leaves'])).flatMap(({ leaves }) => leaves);
}

/** At most `most` of a log's published heads, the newest first. */
export async function readNewestHeads(
  ballotId: string,
  most: number,
): Promise<readonly Signed<HeadStatement>[]> {
  const rows = await segments.find(
    { ballotId },
    { order: ['_id', 'desc'], limit: most, fields: ['_id', 'heads'] },
  );
  return rows.flatMap(({ heads }) => [...heads].reverse()).slice(0, most);
}

export interface Appended {
  readonly entries: readonly LogEntry[];
  /** Leaf hashes, hex. */
  readonly leaves: readonly string[];
  readonly head: Signed<HeadStatement>;
}

/**
 * Appends to a log that has not changed since `log` was read: fills its last document up and begins new ones. The head
 * is written in the same request as the last entry that it covers, so neither exists without the other, and heads are
 * stored in the order in which the log grew. Returns `false` if somebody else was faster; the entries that were
 * appended until then stay and belong to the log.
 */
export async function appendToLog(
  ballotId: string,
  log: Log,
  { entries, leaves, head }: Appended,
): Promise<boolean> {
  let done = 0;
  let { last } = log;
  do {
    const at = log.entries.length + done;
    const from = at - (at % SEGMENT);
    const end = Math.min(done + SEGMENT - (at - from), entries.length);
    const grown = { entries: entries.slice(done, end), leaves: leaves.slice(done, end) };
    const heads = end === entries.length ? [head] : [];
    const next: SegmentDoc = {
      _id: `${ballotId}:${String(from).padStart(6, '0')}`,
      ballotId,
      from,
      version: 1,
      ...grown,
      heads,
    };
    const written = last?.from === from ? await grow(last, grown, heads) : await segments.insert(next);
    if (!written) return false;
    last = next;
    done = end;
  } while (done < entries.length);
  return true;
}

async function grow(
  { _id, version }: NonNullable<Log['last']>,
  { entries, leaves }: Pick<SegmentDoc, 'entries' | 'leaves'>,
  heads: SegmentDoc['heads'],
): Promise<boolean> {
  const changed = await segments.updateWhere(
    { _id, version },
    {
      version: version + 1,
      entries: operators.push([...entries]),
      leaves: operators.push([...leaves]),
      heads: operators.push([...heads]),
    },
  );
  return changed === 1;
}
