import type { LogEntry, VoteEntry } from './statements';

/** The votes that no later entry voids, in the order of the log. These are counted and opened. */
export function standingVotes(entries: readonly LogEntry[]): readonly VoteEntry[] {
  const standing = new Map<string, VoteEntry>();
  for (const entry of entries) {
    if (entry.type === 'void') standing.delete(entry.receipt);
    else if (!standing.has(entry.receipt)) standing.set(entry.receipt, entry);
  }
  return [...standing.values()];
}
