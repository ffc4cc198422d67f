import { scalarKey } from './document';
import type { DocumentState } from './document';
import { valuesAt } from './field-path';
import type { DocumentRecord } from './record';

type Bucket = DocumentRecord | Set<DocumentRecord>;

/**
 * A hash from the values of one field to the records that hold them in *any* state still kept, committed or pending.
 * It gives candidates; the query is always tested on the state that the reader sees.
 */
export class FieldIndex {
  // A bucket of one is the record itself: most fields worth an index have many different values.
  readonly #buckets = new Map<string, Bucket>();

  constructor(readonly field: string) {}

  /** Enters a record under a state that it has, or is about to have. */
  add(record: DocumentRecord, state: DocumentState): void {
    if (state === null) return;
    for (const key of this.#keys(state)) {
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) this.#buckets.set(key, record);
      else if (bucket instanceof Set) bucket.add(record);
      else if (bucket !== record) this.#buckets.set(key, new Set([bucket, record]));
    }
  }

  /** Removes a record's entries for a state that it no longer has, except where a kept state has the same value. */
  remove(record: DocumentRecord, gone: DocumentState, kept: readonly DocumentState[]): void {
    const still = new Set(kept.flatMap((state) => this.#keys(state)));
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

  /** The records that may equal one of `values`, or `null` if a value cannot be looked up. */
  lookup(values: readonly unknown[]): ReadonlySet<DocumentRecord> | null {
    const keys = values.map(scalarKey).filter((key) => key !== null);
    if (keys.length < values.length) return null;
    if (keys.length === 1) return asSet(this.#buckets.get(keys[0] ?? ''));
    const union = new Set<DocumentRecord>();
    for (const key of keys) for (const record of asSet(this.#buckets.get(key))) union.add(record);
    return union;
  }

  #keys(state: DocumentState): string[] {
    if (state === null) return [];
    return valuesAt(state, this.field)
      .map(scalarKey)
      .filter((key) => key !== null);
  }
}

function asSet(bucket: Bucket | undefined): ReadonlySet<DocumentRecord> {
  if (bucket instanceof Set) return bucket;
  return new Set(bucket === undefined ? [] : [bucket]);
}
