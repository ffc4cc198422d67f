import { randomBytes } from 'node:crypto';
import { ConflictError, missingTransaction } from './errors';
import type { DocumentState } from './document';
import type { LogEntry } from './durable-log';
import type { Collection } from './collection';
import type { DocumentRecord } from './record';
import { newTransaction } from './transaction';
import type { Transaction } from './transaction';

/**
 * Snapshot isolation with first-updater-wins. A transaction reads the state committed at its first operation. If it
 * writes to a document that another open transaction has written, or that was committed since the snapshot, that is a
 * conflict and aborts it at once.
 */
export class Transactions {
  readonly #open = new Map<string, Transaction>();
  readonly #withHistory = new Map<DocumentRecord, Collection>();
  #sequence = 0;

  /** @param lifeMs the time after which an open transaction is aborted */
  constructor(private readonly lifeMs: number) {}

  begin(): Transaction {
    const transaction = newTransaction(randomBytes(12).toString('hex'));
    transaction.expiry = setTimeout(() => this.abort(transaction), this.lifeMs);
    transaction.expiry.unref();
    this.#open.set(transaction.id, transaction);
    return transaction;
  }

  /** Begins the implicit transaction of one operation, which begins, writes and ends in one turn. */
  beginImplicit(): Transaction {
    const transaction = newTransaction('');
    transaction.snapshot = this.#sequence;
    return transaction;
  }

  /** The open transaction with that id; takes its snapshot if it has none. Throws if it has ended. */
  use(id: string): Transaction {
    const transaction = this.#open.get(id);
    if (transaction === undefined) throw missingTransaction();
    transaction.snapshot ??= this.#sequence;
    return transaction;
  }

  /** Takes the record for the transaction and notes its future state. A conflict aborts the transaction. */
  write(
    transaction: Transaction,
    collection: Collection,
    record: DocumentRecord,
    state: DocumentState,
  ): void {
    const { owner } = record;
    if (owner !== null && owner !== transaction) {
      this.abort(transaction);
      throw new ConflictError(owner.ended);
    }
    if (record.sequence > (transaction.snapshot ?? Infinity)) {
      this.abort(transaction);
      throw new ConflictError(null);
    }
    record.owner = transaction;
    transaction.writes.set(record, { collection, state });
    collection.indexState(record, state);
  }

  /** Makes the transaction's writes visible and ends it. The caller has to make the returned entries durable. */
  commit(transaction: Transaction): LogEntry[] {
    const entries: LogEntry[] = [];
    if (transaction.writes.size > 0) this.#sequence += 1;
    for (const [record, { collection, state }] of transaction.writes) {
      if (record.sequence > 0 || record.state !== null) {
        record.older ??= [];
        record.older.push({ sequence: record.sequence, state: record.state });
        this.#withHistory.set(record, collection);
      }
      record.state = state;
      record.sequence = this.#sequence;
      if (state === null) this.#withHistory.set(record, collection);
      entries.push({ collection: collection.name, id: record.id, state });
    }
    this.#end(transaction);
    return entries;
  }

  abort(transaction: Transaction): void {
    const writes = [...transaction.writes];
    this.#end(transaction);
    for (const [record, { collection, state }] of writes) {
      const kept = [record.state, ...(record.older ?? []).map((version) => version.state)];
      collection.unindexState(record, state, kept);
      if (record.state === null && record.older === null) collection.drop(record);
    }
  }

  #end(transaction: Transaction): void {
    if (transaction.expiry !== null) clearTimeout(transaction.expiry);
    this.#open.delete(transaction.id);
    for (const record of transaction.writes.keys()) record.owner = null;
    transaction.writes.clear();
    transaction.end();
    this.#forgetHistory();
  }

  /** Drops the states that no open transaction can read any more. */
  #forgetHistory(): void {
    if (this.#withHistory.size === 0) return;
    let oldest = this.#sequence;
    for (const { snapshot } of this.#open.values()) oldest = Math.min(oldest, snapshot ?? oldest);
    for (const [record, collection] of this.#withHistory) {
      const older = record.older ?? [];
      while (older[0] !== undefined && (older[1]?.sequence ?? record.sequence) <= oldest) {
        const gone = older.shift();
        const kept = [record.state, ...older.map((version) => version.state)];
        const pending = record.owner?.writes.get(record);
        if (pending !== undefined) kept.push(pending.state);
        if (gone !== undefined) collection.unindexState(record, gone.state, kept);
      }
      if (older.length > 0 || record.sequence > oldest) continue;
      record.older = null;
      this.#withHistory.delete(record);
      if (record.state === null && record.owner === null) collection.drop(record);
    }
  }
}
