import { scalarKey } from './document';
import type { DocumentState } from './document';
import { valuesAt } from './field-path';
import { OrderedValues } from './ordered-values';
import type { DocumentRecord } from './record';
import { isScalar } from './scalar-order';
import type { Range, Scalar } from './scalar-order';

/** A record under one of the values that it is indexed by. */
export interface Entry {
  readonly record: DocumentRecord;
  readonly key: string;
}

type Bucket = DocumentRecord | Set<DocumentRecord>;

/**
 * A hash from the values of one field to the records that hold them in *any* state still kept, committed or pending,
 * together with those values in order. It gives candidates; the query is always tested on the state that the reader
 * sees.
 */
export class FieldIndex {
  // A bucket of one is the record itself: most fields worth an index have many different values.
  readonly #buckets = new Map<string, Bucket>();
  #ordered: OrderedValues | null = null;
  #multikey = false;
  #unordered = false;

  constructor(readonly field: string) {}

  /** Whether a record may be entered under several values at once, because some document has an array there. */
  get multikey(): boolean {
    return this.#multikey;
  }

  /** Whether some document has a value there that cannot be ordered, such as a mapping. */
  get unordered(): boolean {
    return this.#unordered;
  }

  /** Enters a record under a state that it has, or is about to have. */
  add(record: DocumentRecord, state: DocumentState): void {
    if (state === null) return;
    const values = valuesAt(state, this.field);
    if (values.length > 1) this.#multikey = true;
    for (const value of values) {
      const key = scalarKey(value);
      if (value !== null && !isScalar(value)) this.#unordered = true;
      if (key === null) continue;
      const bucket = this.#buckets.get(key);
      if (bucket === undefined) {
        this.#buckets.set(key, record);
        if (isScalar(value)) this.#ordered?.add(value);
      } else if (bucket instanceof Set) bucket.add(record);
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

  /** The entries whose value is in the range, in order. Without bounds it includes absent values, which come first. */
  *within(range: Range, descending: boolean): Generator<Entry> {
    const whole = range.low === undefined && range.high === undefined;
    if (whole && !descending) yield* this.#entries('z');
    this.#ordered ??= new OrderedValues(this.#values());
    for (const value of this.#ordered.within(range, descending)) yield* this.#entries(scalarKey(value) ?? '');
    if (whole && descending) yield* this.#entries('z');
  }

  *#entries(key: string): Generator<Entry> {
    for (const record of asSet(this.#buckets.get(key))) yield { record, key };
  }

  *#values(): Generator<Scalar> {
    for (const key of this.#buckets.keys()) {
      const value = scalarOf(key);
      if (value !== null) yield value;
    }
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

/** The value behind a key of `scalarKey`; `null` for absent values and `bson` types. */
function scalarOf(key: string): Scalar | null {
  const text = key.slice(1);
  switch (key[0]) {
    case 's':
      return text;
    case 'n':
      return Number(text);
    case 'b':
      return text === 'true';
    case 'd':
      return new Date(Number(text));
    default:
      return null;
  }
}
