/** A stored document: plain values, arrays, `Date` and the types of `bson`. It never changes once it is stored. */
export type StoredDocument = { readonly _id: unknown } & Readonly<Record<string, unknown>>;

/** One state of a document: `null` if it is removed (or not yet inserted). */
export type DocumentState = StoredDocument | null;

/** Whether a value is a mapping of fields, as opposed to a `Date`, an array or a `bson` type. */
export function isFields(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * A copy whose mappings and arrays are new. It shares `Date` and `bson` values, since nothing changes them in place.
 */
export function cloneValue<T>(value: T): T {
  if (Array.isArray(value)) return value.map(cloneValue) as T;
  if (!isFields(value)) return value;
  const copy: Record<string, unknown> = {};
  for (const [key, inner] of Object.entries(value)) copy[key] = cloneValue(inner);
  return copy as T;
}

/** A key that equal scalars share: 1 and '1' differ, two equal dates do not. `null` for anything else. */
export function scalarKey(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return `s${value}`;
    case 'number':
      return `n${value}`;
    case 'boolean':
      return `b${value}`;
    case 'undefined':
      return 'z';
    case 'object':
      if (value === null) return 'z';
      if (value instanceof Date) return `d${value.getTime()}`;
      if ('_bsontype' in value) return `${String(value._bsontype)}${String(value)}`;
      return null;
    default:
      return null;
  }
}

/** The key of an `_id`; an embedded document is allowed as `_id` and compared by its text. */
export function idKey(id: unknown): string {
  return scalarKey(id) ?? `o${JSON.stringify(id)}`;
}
