import { isFields } from './document';
import { compareScalars, isScalar } from './scalar-order';
import type { Range, Scalar } from './scalar-order';

/** A query's demands on single fields, in terms that an index can answer. */
export interface Demands {
  /** A field equals one of these values. */
  readonly equal: ReadonlyMap<string, readonly unknown[]>;
  /** A field lies between bounds. */
  readonly between: ReadonlyMap<string, Range>;
}

/**
 * Reads `{a: 1}`, `{a: {$eq: 1}}`, `{a: {$in: [1, 2]}}` and `{a: {$gt: 1, $lte: 5}}` at the top level of a query or
 * inside a top-level `$and`. Every document that matches the query meets these demands.
 */
export function readDemands(query: unknown): Demands {
  const found = { equal: new Map<string, readonly unknown[]>(), between: new Map<string, Range>() };
  gather(query, found);
  return found;
}

interface Found {
  readonly equal: Map<string, readonly unknown[]>;
  readonly between: Map<string, Range>;
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
    if (isFields(condition)) narrow(field, condition, found.between);
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

function narrow(field: string, condition: Record<string, unknown>, between: Map<string, Range>): void {
  for (const [operator, value] of Object.entries(condition)) {
    if (!isScalar(value)) continue;
    const range = between.get(field) ?? {};
    const inclusive = operator.endsWith('e');
    if (operator === '$gt' || operator === '$gte') range.low = tighter(range.low, { value, inclusive }, 1);
    else if (operator === '$lt' || operator === '$lte')
      range.high = tighter(range.high, { value, inclusive }, -1);
    else continue;
    between.set(field, range);
  }
}

type Bound = { readonly value: Scalar; readonly inclusive: boolean };

function tighter(known: Bound | undefined, next: Bound, direction: 1 | -1): Bound {
  if (known === undefined) return next;
  const order = compareScalars(next.value, known.value) * direction;
  return order > 0 || (order === 0 && !next.inclusive) ? next : known;
}
