import type { DocumentState } from './document';
import type { Transaction } from './transaction';

/** A committed state and the commit that made it. */
export interface Version {
  readonly sequence: number;
  readonly state: DocumentState;
}

/**
 * All that is known of one `_id`: its newest committed state, older ones that an open transaction may still read,
 * and the transaction that has written to it and not ended yet. Only one may at a time: the first to write wins.
 */
export interface DocumentRecord {
  readonly id: unknown;
  state: DocumentState;
  /** Commit number of `state`; 0 while nothing was committed, or when it was loaded from the disk. */
  sequence: number;
  older: Version[] | null;
  owner: Transaction | null;
}

/** A record as yet without a committed state. */
export function emptyRecord(id: unknown): DocumentRecord {
  return { id, state: null, sequence: 0, older: null, owner: null };
}

/** What a reader sees: its own write, else the newest state not younger than its snapshot. */
export function visibleState(record: DocumentRecord, reader: Transaction | null): DocumentState {
  if (reader === null) return record.state;
  const own = reader.writes.get(record);
  if (own !== undefined) return own.state;
  const snapshot = reader.snapshot ?? Infinity;
  if (record.sequence <= snapshot) return record.state;
  const older = record.older ?? [];
  for (let i = older.length - 1; i >= 0; i -= 1) {
    const version = older[i];
    if (version !== undefined && version.sequence <= snapshot) return version.state;
  }
  return null;
}
