import type { Collection } from './collection';
import type { DocumentState } from './document';
import type { DocumentRecord } from './record';

/** A write that waits for its transaction's commit. */
export interface PendingWrite {
  readonly collection: Collection;
  readonly state: DocumentState;
}

/**
 * An open transaction, which may be the implicit one of a single operation. Its snapshot is the newest commit at its
 * first operation, as in MongoDB (not at its start).
 */
export interface Transaction {
  readonly id: string;
  snapshot: number | null;
  readonly writes: Map<DocumentRecord, PendingWrite>;
  /** Resolves when it has been committed or aborted. */
  readonly ended: Promise<void>;
  readonly end: () => void;
  /** The timer that ends its life; `null` for an implicit one. */
  expiry: NodeJS.Timeout | null;
}

/** A transaction that has read and written nothing yet. */
export function newTransaction(id: string): Transaction {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { id, snapshot: null, writes: new Map(), ended, end: () => end(), expiry: null };
}
