import { compareStrings } from '../shared/text';
import type { EpochMs } from '../shared/time';
import type { LogEntry, VoidEntry, VoteEntry } from './statements';

/** A vote that was taken out of the count, with the entry that tells so. */
export interface VoidedVote {
  readonly vote: VoteEntry;
  readonly entry: VoidEntry;
}

/** When an entry of the log came to be: the vote was cast or taken in, or it was taken out of the count. */
export const momentOf = (entry: LogEntry): EpochMs => (entry.type === 'vote' ? entry.castAt : entry.at);

/**
 * What a merge appends: votes by the time at which they were cast, then the entries that take votes out of the count.
 * A vote that was voided before it was merged is told first. The log never holds an entry twice, whatever the reads
 * saw: votes and voids are read at two moments, so a vote that is voided between them stands in both lists.
 */
export function newEntries(
  known: readonly LogEntry[],
  cast: readonly VoteEntry[],
  voided: readonly VoidedVote[],
): readonly LogEntry[] {
  const told = new Set(known.map(keyOf));
  const votes = [...cast, ...voided.map(({ vote }) => vote)].sort(
    (a, b) => a.castAt - b.castAt || compareStrings(a.receipt, b.receipt),
  );
  return [...votes, ...voided.map(({ entry }) => entry)].filter((entry) => {
    const key = keyOf(entry);
    return !told.has(key) && told.add(key);
  });
}

const keyOf = ({ type, receipt }: LogEntry): string => `${type}:${receipt}`;

/**
 * The time of a new head: never before the previous head, nor before anything that it holds. Several machines publish
 * heads, their clocks differ, and a clock may be set back.
 */
export const headMoment = (
  now: EpochMs,
  previous: EpochMs | undefined,
  entries: readonly LogEntry[],
): EpochMs =>
  entries.reduce((latest, entry) => Math.max(latest, momentOf(entry)), Math.max(now, previous ?? now));
