/** The value at a dotted path, without looking into arrays except by number (`tags.0`). */
export function valueAt(document: unknown, path: string): unknown {
  let value = document;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/**
 * Every value that a query on `path` may meet, like MongoDB's index entries: it looks into arrays on the way; an array
 * at the end gives itself and its elements; an absent field gives `null`.
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  const found: unknown[] = [];
  collect(document, path.split('.'), 0, found);
  return found.length === 0 ? [null] : found;
}

function collect(value: unknown, keys: readonly string[], depth: number, found: unknown[]): void {
  const key = keys[depth];
  if (key === undefined) {
    found.push(value ?? null);
    if (Array.isArray(value)) found.push(...(value as unknown[]));
    return;
  }
  if (typeof value !== 'object' || value === null) {
    found.push(null);
    return;
  }
  if (Array.isArray(value)) {
    for (const element of value) collect(element, keys, depth, found);
    if (!/^\d+$/.test(key)) return;
  }
  collect((value as Record<string, unknown>)[key], keys, depth + 1, found);
}
