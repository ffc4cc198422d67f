import type { DocumentState } from './document';
import type { Transaction } from './transaction';

/** A committed state, with the number of its commit. */
export interface Version {
  readonly sequence: number;
  readonly state: DocumentState;
}

/**
 * Everything known about one `_id`: its newest committed state, older ones that an open transaction may still read, and
 * the open transaction that has written to it. Only one may at a time: the first to write wins.
 */
export interface DocumentRecord {
  readonly id: unknown;
  state: DocumentState;
  /** The commit number of `state`; 0 if nothing has been committed yet, or if it was loaded from the disk. */
  sequence: number;
  older: Version[] | null;
  owner: Transaction | null;
}

/** A record that has no committed state yet. */
export function emptyRecord(id: unknown): DocumentRecord {
  return { id, state: null, sequence: 0, older: null, owner: null };
}

/** The state that a reader sees: its own write, or else the newest state that is not younger than its snapshot. */
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
