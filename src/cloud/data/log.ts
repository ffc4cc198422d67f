import type { LogEntry } from '../../domain/record/statements';
import { segments } from './collections';
import { operators } from './database';

/** Entries in one document: some fifty kilobytes. */
const SEGMENT = 256;

export interface Log {
  readonly entries: readonly LogEntry[];
  /** Leaf hashes, hex. */
  readonly leaves: readonly string[];
}

/** A ballot's whole log. */
export async function readLog(ballotId: string): Promise<Log> {
  const rows = await segments.every({ ballotId });
  return {
    entries: rows.flatMap(({ entries }) => entries),
    leaves: rows.flatMap(({ leaves }) => leaves),
  };
}

/** Its leaf hashes alone: what a proof is made of. */
export async function readLeaves(ballotId: string): Promise<readonly string[]> {
  return (await segments.every({ ballotId }, ['_id', 'leaves'])).flatMap(({ leaves }) => leaves);
}

/**
 * Appends to a log that is as long as `log`: fills the last document up and begins new ones. `false` where somebody
 * else was faster; what was appended until then stays and is part of the log.
 */
export async function appendEntries(
  ballotId: string,
  log: Log,
  entries: readonly LogEntry[],
  leaves: readonly string[],
): Promise<boolean> {
  const size = log.entries.length;
  for (let done = 0; done < entries.length;) {
    const at = size + done;
    const from = at - (at % SEGMENT);
    const count = at - from;
    const end = Math.min(done + SEGMENT - count, entries.length);
    const part = { entries: entries.slice(done, end), leaves: leaves.slice(done, end) };
    const _id = `${ballotId}:${String(from).padStart(6, '0')}`;
    const written =
      count === 0
        ? await segments.insert({ _id, ballotId, from, count: end - done, ...part })
        : (await segments.updateWhere(
            { _id, count },
            {
              count: count + end - done,
              entries: operators.push([...part.entries]),
              leaves: operators.push([...part.leaves]),
            },
          )) === 1;
    if (!written) return false;
    done = end;
  }
  return true;
}
