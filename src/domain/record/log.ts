import { compareStrings } from '../shared/text';
import type { EpochMs } from '../shared/time';
import type { LogEntry, VoidEntry, VoteEntry } from './statements';

/** A vote that was taken out of the count, with the log's entry for that. */
export interface VoidedVote {
  readonly vote: VoteEntry;
  readonly entry: VoidEntry;
}

/** The time of a log entry: when the vote was cast or taken in, or when it was taken out of the count. */
export const momentOf = (entry: LogEntry): EpochMs => (entry.type === 'vote' ? entry.castAt : entry.at);

/**
 * The entries that a merge appends: votes by the time at which they were cast, then the entries that take votes out of
 * the count. If a vote was voided before it was merged, its vote entry comes first. The log never holds an entry twice.
 * Votes and voids are read at two moments, so a vote that is voided between them is in both lists.
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
 * The time of a new head: never before the previous head, nor before anything in the log that it covers. Several
 * machines publish heads, their clocks differ, and a clock may be set back.
 */
export const headMoment = (
  now: EpochMs,
  previous: EpochMs | undefined,
  entries: readonly LogEntry[],
): EpochMs =>
  entries.reduce((latest, entry) => Math.max(latest, momentOf(entry)), Math.max(now, previous ?? now));
