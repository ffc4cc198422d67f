import { idKey } from './document';
import type { DocumentState } from './document';
import { FieldIndex } from './field-index';
import { makePlan } from './plan';
import type { Plan } from './plan';
import { emptyRecord } from './record';
import type { DocumentRecord } from './record';

/** One collection in memory: its records in order of insertion, and indexes on the fields declared for it. */
export class Collection {
  readonly #records = new Map<string, DocumentRecord>();
  readonly #indexes: FieldIndex[] = [];

  constructor(readonly name: string) {}

  /** The number of records, including those of pending inserts. */
  get size(): number {
    return this.#records.size;
  }

  records(): Iterable<DocumentRecord> {
    return this.#records.values();
  }

  find(id: unknown): DocumentRecord | undefined {
    return this.#records.get(idKey(id));
  }

  findOrAdd(id: unknown): DocumentRecord {
    const key = idKey(id);
    let record = this.#records.get(key);
    if (record === undefined) {
      record = emptyRecord(id);
      this.#records.set(key, record);
    }
    return record;
  }

  /** Forgets a record once no reader can see any of its states. */
  drop(record: DocumentRecord): void {
    this.#records.delete(idKey(record.id));
  }

  /** Declares an index; does nothing if the field has one. */
  index(field: string): void {
    if (field === '_id' || this.#indexes.some((index) => index.field === field)) return;
    const index = new FieldIndex(field);
    for (const record of this.#records.values()) index.add(record, record.state);
    this.#indexes.push(index);
  }

  indexState(record: DocumentRecord, state: DocumentState): void {
    for (const index of this.#indexes) index.add(record, state);
  }

  unindexState(record: DocumentRecord, gone: DocumentState, kept: readonly DocumentState[]): void {
    for (const index of this.#indexes) index.remove(record, gone, kept);
  }

  /** How to find the documents that a query may match. */
  plan(query: unknown, order?: unknown): Plan {
    const access = {
      all: () => this.records(),
      byId: (id: unknown) => this.find(id),
      indexes: this.#indexes,
    };
    return makePlan(access, query, order);
  }
}
