import { equalities } from './access-path';
import { idKey } from './document';
import type { DocumentState } from './document';
import { FieldIndex } from './field-index';
import { emptyRecord } from './record';
import type { DocumentRecord } from './record';

/** Records that may match a query; `scanned` when there was no better way than to offer them all. */
export interface Candidates {
  readonly records: Iterable<DocumentRecord>;
  readonly scanned: boolean;
}

/** One collection in memory: its records in order of insertion, and hashes on the fields declared for it. */
export class Collection {
  readonly #records = new Map<string, DocumentRecord>();
  readonly #indexes: FieldIndex[] = [];

  constructor(readonly name: string) {}

  /** Number of records, those of pending inserts included. */
  get size(): number {
    return this.#records.size;
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

  /** Forgets a record that has no state left that anybody could read. */
  drop(record: DocumentRecord): void {
    this.#records.delete(idKey(record.id));
  }

  /** Declares an index; a no-op when the field has one. */
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

  /** The smallest set of records that is known to hold every match. */
  candidates(query: unknown): Candidates {
    const equal = equalities(query);
    const ids = equal.get('_id');
    if (ids !== undefined) {
      const records = new Set(ids.map((id) => this.find(id)).filter((record) => record !== undefined));
      return { records, scanned: false };
    }
    let best: ReadonlySet<DocumentRecord> | readonly DocumentRecord[] | null = null;
    for (const index of this.#indexes) {
      const values = equal.get(index.field);
      const found = values === undefined ? null : index.lookup(values);
      if (found !== null && (best === null || count(found) < count(best))) best = found;
    }
    return best === null
      ? { records: this.#records.values(), scanned: true }
      : { records: best, scanned: false };
  }
}

function count(found: ReadonlySet<DocumentRecord> | readonly DocumentRecord[]): number {
  return found instanceof Set ? found.size : (found as readonly DocumentRecord[]).length;
}
