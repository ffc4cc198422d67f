import { readDemands } from './access-path';
import type { Demands } from './access-path';
import type { FieldIndex } from './field-index';
import { isFields } from './document';
import type { DocumentRecord } from './record';

/** How the candidates of a query are found. */
export interface Plan {
  readonly records: Iterable<DocumentRecord>;
  /** No index serves the query: a database would have to look at every document. */
  readonly scanned: boolean;
}

/** The access paths that a plan may use. */
export interface Access {
  readonly all: () => Iterable<DocumentRecord>;
  readonly byId: (id: unknown) => DocumentRecord | undefined;
  readonly indexes: readonly FieldIndex[];
}

/**
 * Chooses: `_id` equal; else the smallest set that an index gives for an equality; else all records. A range, and the
 * order of a whole collection, cost the database no scan where the field has an index. Here they are looked for in
 * memory, which is as quick at the size of a city.
 */
export function makePlan(access: Access, query: unknown, order: unknown): Plan {
  const wanted = readDemands(query);
  const ids = wanted.equal.get('_id');
  if (ids !== undefined) {
    const records = new Set(ids.map(access.byId).filter((record) => record !== undefined));
    return { records, scanned: false };
  }
  const equal = bestEqual(access, wanted);
  if (equal !== null) return { records: equal, scanned: false };
  const isIndexed = (field: string) =>
    field === '_id' || access.indexes.some((index) => index.field === field);
  const ranged = [...wanted.ranged].some(isIndexed);
  return { records: access.all(), scanned: !ranged && !(isEmpty(query) && isIndexed(firstField(order))) };
}

const isEmpty = (query: unknown): boolean => !isFields(query) || Object.keys(query).length === 0;
const firstField = (order: unknown): string => (isFields(order) ? (Object.keys(order)[0] ?? '') : '');

function bestEqual(access: Access, { equal }: Demands): ReadonlySet<DocumentRecord> | null {
  let best: ReadonlySet<DocumentRecord> | null = null;
  for (const index of access.indexes) {
    const values = equal.get(index.field);
    const found = values === undefined ? null : index.lookup(values);
    if (found !== null && (best === null || found.size < best.size)) best = found;
  }
  return best;
}
