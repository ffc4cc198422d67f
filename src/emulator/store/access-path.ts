import { isFields } from './document';

/** A query's demands on single fields, in terms that an index can answer. */
export interface Demands {
  /** A field equals one of these values. */
  readonly equal: ReadonlyMap<string, readonly unknown[]>;
  /** A field lies between bounds. */
  readonly ranged: ReadonlySet<string>;
}

const BOUNDS = ['$gt', '$gte', '$lt', '$lte'];

/**
 * Reads `{a: 1}`, `{a: {$eq: 1}}`, `{a: {$in: [1, 2]}}` and `{a: {$gt: 1, $lte: 5}}` at the top level of a query or
 * inside a top-level `$and`. Every document that matches the query meets these demands.
 */
export function readDemands(query: unknown): Demands {
  const found = { equal: new Map<string, readonly unknown[]>(), ranged: new Set<string>() };
  gather(query, found);
  return found;
}

interface Found {
  readonly equal: Map<string, readonly unknown[]>;
  readonly ranged: Set<string>;
}

function gather(query: unknown, found: Found): void {
  if (!isFields(query)) return;
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and') {
      if (Array.isArray(condition)) for (const part of condition) gather(part, found);
      continue;
    }
    if (field.startsWith('$')) continue;
    const values = equalTo(condition);
    const known = found.equal.get(field);
    if (values !== null && (known === undefined || values.length < known.length))
      found.equal.set(field, values);
    if (isFields(condition) && BOUNDS.some((bound) => bound in condition)) found.ranged.add(field);
  }
}

function equalTo(condition: unknown): readonly unknown[] | null {
  if (condition instanceof RegExp) return null;
  if (!isFields(condition) || !Object.keys(condition).some((key) => key.startsWith('$'))) return [condition];
  if ('$eq' in condition) return [condition.$eq];
  const among = condition.$in;
  if (Array.isArray(among) && !among.some((value) => value instanceof RegExp)) return among as unknown[];
  return null;
}
