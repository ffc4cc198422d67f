import { scalarKey } from './document';
import type { DocumentState } from './document';
import { valuesAt } from './field-path';
import type { DocumentRecord } from './record';

/**
 * A hash from the values of one field to the records that hold them in *any* state still kept, committed or
 * pending. It gives candidates; the query is always tested on the state that the reader sees.
 */
export class FieldIndex {
  // A bucket of one is the record itself: most fields that are worth an index have many different values.
  readonly #buckets = new Map<string, DocumentRecord | Set<DocumentRecord>>();

  constructor(readonly field: string) {}

  /** Enters a record under a state that it has, or is about to have. */
  add(record: DocumentRecord, state: DocumentState): void {
    for (const key of this.#keys(state)) {
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) this.#buckets.set(key, record);
      else if (bucket instanceof Set) bucket.add(record);
      else if (bucket !== record) this.#buckets.set(key, new Set([bucket, record]));
    }
  }

  /** Takes a record out from under a state that it no longer has, except where a kept state has the same value. */
  remove(record: DocumentRecord, gone: DocumentState, kept: readonly DocumentState[]): void {
    const still = new Set(kept.flatMap((state) => [...this.#keys(state)]));
    for (const key of this.#keys(gone)) {
      if (still.has(key)) continue;
      const bucket = this.#buckets.get(key);
      if (bucket === record) this.#buckets.delete(key);
      else if (bucket instanceof Set) {
        bucket.delete(record);
        if (bucket.size === 0) this.#buckets.delete(key);
      }
    }
  }

  /** The records that may equal one of `values`, or `null` when a value cannot be looked up. */
  lookup(values: readonly unknown[]): ReadonlySet<DocumentRecord> | readonly DocumentRecord[] | null {
    const keys = values.map(scalarKey);
    if (keys.some((key) => key === null)) return null;
    const buckets = [...new Set(keys)].map((key) => this.#buckets.get(key ?? ''));
    const [only] = buckets;
    if (buckets.length === 1) return only === undefined ? [] : only instanceof Set ? only : [only];
    const union = new Set<DocumentRecord>();
    for (const bucket of buckets) {
      if (bucket instanceof Set) for (const record of bucket) union.add(record);
      else if (bucket !== undefined) union.add(bucket);
    }
    return union;
  }

  #keys(state: DocumentState): Set<string> {
    if (state === null) return new Set();
    const keys = valuesAt(state, this.field).map(scalarKey);
    return new Set(keys.filter((key) => key !== null));
  }
}
