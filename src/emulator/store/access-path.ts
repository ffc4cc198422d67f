import { isFields } from './document';

/**
 * The fields that a query holds equal to given values: `{a: 1}`, `{a: {$eq: 1}}`, `{a: {$in: [1, 2]}}`, at its top
 * level or inside a top-level `$and`. A document that matches has one of those values there, so that an index on
 * the field finds it.
 *
 * @returns a map from dotted path to values; the narrowest list when a field is named more than once
 */
export function equalities(query: unknown): Map<string, readonly unknown[]> {
  const found = new Map<string, readonly unknown[]>();
  gather(query, found);
  return found;
}

function gather(query: unknown, found: Map<string, readonly unknown[]>): void {
  if (!isFields(query)) return;
  for (const [field, condition] of Object.entries(query)) {
    if (field === '$and') {
      if (Array.isArray(condition)) for (const part of condition) gather(part, found);
      continue;
    }
    if (field.startsWith('$')) continue;
    const values = equalTo(condition);
    const known = found.get(field);
    if (values !== null && (known === undefined || values.length < known.length)) found.set(field, values);
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
