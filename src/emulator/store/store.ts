import { Collection } from './collection';
import type { Plan } from './plan';
import { ConflictError, existingCollection, missingCollection } from './errors';
import type { StoredDocument } from './document';
import type { DurableLog, LogEntry } from './durable-log';
import { GroupCommit } from './group-commit';
import { visibleState } from './record';
import type { DocumentRecord } from './record';
import { Transactions } from './transactions';
import type { Transaction } from './transaction';

export interface StoreOptions {
  readonly log: DurableLog;
  /** The life of a transaction in ms; CloudBase: 30,000. */
  readonly transactionLifeMs?: number;
  /** Called once if a durable write fails; has to end the process. */
  readonly onFailure: (error: Error) => void;
}

/** A document that matched, with its record. */
export interface Match {
  readonly record: DocumentRecord;
  readonly document: StoredDocument;
}

/** A query that looks at more documents than this without an index is counted. */
const scanLimit = 2000;

/**
 * The document store: all documents are in memory (queries need JavaScript objects), and every commit is on the disk
 * before it is acknowledged. `Transactions` and `GroupCommit` describe its guarantees.
 */
export class Store {
  readonly transactions: Transactions;
  readonly #collections = new Map<string, Collection>();
  readonly #log: DurableLog;
  readonly #commits: GroupCommit;
  #scans = 0;

  constructor({ log, transactionLifeMs = 30_000, onFailure }: StoreOptions) {
    this.#log = log;
    this.#commits = new GroupCommit(log, onFailure);
    this.transactions = new Transactions(transactionLifeMs);
    for (const name of log.collections()) this.#collections.set(name, new Collection(name));
    for (const [name, document] of log.load()) this.collection(name).findOrAdd(document._id).state = document;
  }

  /** How many queries so far have looked at more than 2,000 documents without an index. */
  get scans(): number {
    return this.#scans;
  }

  get isEmpty(): boolean {
    return [...this.#collections.values()].every((collection) => collection.size === 0);
  }

  get collectionNames(): readonly string[] {
    return [...this.#collections.keys()];
  }

  /** All committed documents, in the order of insertion; not to be used while writes go on. */
  *documents(): Generator<readonly [collection: string, document: StoredDocument]> {
    for (const [name, collection] of this.#collections) {
      for (const { state } of collection.records()) if (state !== null) yield [name, state];
    }
  }

  /** The collection; throws `DATABASE_COLLECTION_NOT_EXIST`. */
  collection(name: string): Collection {
    const collection = this.#collections.get(name);
    if (collection === undefined) throw missingCollection(name);
    return collection;
  }

  createCollection(name: string): void {
    if (this.#collections.has(name)) throw existingCollection(name);
    this.ensureCollections([name]);
  }

  /** Creates the collections that are missing. */
  ensureCollections(names: readonly string[]): void {
    const missing = names.filter((name) => !this.#collections.has(name));
    if (missing.length === 0) return;
    this.#log.createCollections(missing);
    for (const name of missing) this.#collections.set(name, new Collection(name));
  }

  /**
   * Inserts documents, and creates their collections, in one durable transaction: a start that breaks off leaves the
   * store empty, and the next one fills it. Only for an empty store, before anybody is served.
   */
  load(documents: Iterable<readonly [collection: string, document: StoredDocument]>): number {
    let loaded = 0;
    const fill = (name: string, document: StoredDocument): LogEntry => {
      let collection = this.#collections.get(name);
      if (collection === undefined) {
        collection = new Collection(name);
        this.#collections.set(name, collection);
      }
      const record = collection.findOrAdd(document._id);
      if (record.state !== null) throw new Error(`two documents with _id ${String(document._id)} in ${name}`);
      record.state = document;
      collection.indexState(record, document);
      loaded += 1;
      return { collection: name, id: document._id, state: document };
    };
    const entries = function* (): Iterable<LogEntry> {
      for (const [name, document] of documents) yield fill(name, document);
    };
    this.#log.write(entries());
    return loaded;
  }

  /** The documents that `reader` sees and that pass the test, among the plan's candidates. */
  *matches(
    plan: Plan,
    test: (document: StoredDocument) => boolean,
    reader: Transaction | null,
  ): Generator<Match> {
    const { records, scanned } = plan;
    let looked = 0;
    try {
      for (const record of records) {
        looked += 1;
        const document = visibleState(record, reader);
        if (document !== null && test(document)) yield { record, document };
      }
    } finally {
      if (scanned && looked > scanLimit) this.#scans += 1;
    }
  }

  /** The transaction a read belongs to, if any. */
  reader(transactionId: string | undefined): Transaction | null {
    this.#commits.check();
    return transactionId === undefined ? null : this.transactions.use(transactionId);
  }

  /**
   * Runs a write. In the caller's transaction an error aborts it, as in MongoDB. Otherwise the write runs in an
   * implicit transaction, which is durable when this resolves and which waits, as in MongoDB, for a transaction that
   * holds a document.
   */
  async write<T>(transactionId: string | undefined, work: (transaction: Transaction) => T): Promise<T> {
    this.#commits.check();
    if (transactionId !== undefined) {
      const transaction = this.transactions.use(transactionId);
      try {
        return work(transaction);
      } catch (error) {
        this.transactions.abort(transaction);
        throw error;
      }
    }
    for (;;) {
      const transaction = this.transactions.beginImplicit();
      let result: T;
      try {
        result = work(transaction);
      } catch (error) {
        this.transactions.abort(transaction);
        if (!(error instanceof ConflictError) || error.holderEnded === null) throw error;
        await error.holderEnded;
        continue;
      }
      await this.#durably(this.transactions.commit(transaction));
      return result;
    }
  }

  async commit(transactionId: string): Promise<void> {
    this.#commits.check();
    await this.#durably(this.transactions.commit(this.transactions.use(transactionId)));
  }

  abort(transactionId: string): void {
    this.transactions.abort(this.transactions.use(transactionId));
  }

  /** Resolves when everything that a reader may have seen is on the disk. */
  settled(): Promise<void> {
    return this.#commits.settled();
  }

  close(): void {
    this.#log.close();
  }

  async #durably(entries: readonly LogEntry[]): Promise<void> {
    if (entries.length > 0) await this.#commits.write(entries);
  }
}
