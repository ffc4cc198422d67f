import { readDemands } from './access-path';
import type { Demands } from './access-path';
import type { FieldIndex, Entry } from './field-index';
import { isFields } from './document';
import type { DocumentRecord } from './record';
import type { Range } from './scalar-order';

/** How the candidates of a query are found. */
export interface Plan {
  readonly entries: Iterable<Entry | DocumentRecord>;
  /** No index could be used: all records are offered. */
  readonly scanned: boolean;
  /** The field whose values the entries follow; `null` if they come from a hash or in no order. */
  readonly along: string | null;
  /** Whether that is the requested order. */
  readonly inOrder: boolean;
}

/** The access paths that a plan may use. */
export interface Access {
  readonly all: () => Iterable<DocumentRecord>;
  readonly byId: (id: unknown) => DocumentRecord | undefined;
  readonly idsWithin: (range: Range, descending: boolean) => Iterable<Entry>;
  readonly indexes: readonly FieldIndex[];
}

/**
 * Chooses the first that is possible: `_id` equal; the smallest set that an index gives for an equality; a range of
 * `_id` or of an index; the order of one of these, so that a limited query need not look at everything; all records.
 */
export function makePlan(access: Access, query: unknown, order: unknown): Plan {
  const wanted = readDemands(query);
  const ids = wanted.equal.get('_id');
  if (ids !== undefined) {
    const records = new Set(ids.map(access.byId).filter((record) => record !== undefined));
    return { entries: records, scanned: false, along: null, inOrder: false };
  }
  const equal = bestEqual(access, wanted);
  if (equal !== null) return { entries: equal, scanned: false, along: null, inOrder: false };
  const [field, direction] = (isFields(order) ? Object.entries(order)[0] : undefined) ?? [];
  const descending = direction === -1;
  for (const [ranged, range] of wanted.between) {
    const backwards = ranged === field && descending;
    const found = { scanned: false, along: ranged, inOrder: ranged === field };
    if (ranged === '_id') return { ...found, entries: access.idsWithin(range, backwards) };
    const index = access.indexes.find((candidate) => candidate.field === ranged);
    if (index === undefined) continue;
    if (!index.multikey) return { ...found, entries: index.within(range, backwards) };
    // Different elements of an array may meet the two bounds, so only one of them can be used.
    const half: Range = range.low === undefined ? range : { low: range.low };
    const records = new Set([...index.within(half, false)].map(({ record }) => record));
    return { entries: records, scanned: false, along: null, inOrder: false };
  }
  const along = { scanned: true, along: field ?? null, inOrder: true };
  if (field === '_id') return { ...along, entries: access.idsWithin({}, descending) };
  const index = access.indexes.find((candidate) => candidate.field === field);
  if (index !== undefined && !index.multikey && !index.unordered) {
    return { ...along, entries: index.within({}, descending) };
  }
  return { entries: access.all(), scanned: true, along: null, inOrder: false };
}

function bestEqual(access: Access, { equal }: Demands): ReadonlySet<DocumentRecord> | null {
  let best: ReadonlySet<DocumentRecord> | null = null;
  for (const index of access.indexes) {
    const values = equal.get(index.field);
    const found = values === undefined ? null : index.lookup(values);
    if (found !== null && (best === null || found.size < best.size)) best = found;
  }
  return best;
}
