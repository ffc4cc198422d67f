/** A value that an index can hold in order. */
export type Scalar = string | number | boolean | Date;

/** BSON's order of types, as far as they occur here. */
function rank(value: Scalar): number {
  switch (typeof value) {
    case 'number':
      return 1;
    case 'string':
      return 2;
    case 'boolean':
      return 3;
    default:
      return 4;
  }
}

export function isScalar(value: unknown): value is Scalar {
  return ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date;
}

/** Negative, zero or positive, in MongoDB's order; values of different types are ordered by type. */
export function compareScalars(a: Scalar, b: Scalar): number {
  const byType = compareTypes(a, b);
  if (byType !== 0) return byType;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Negative, zero or positive, by type only. */
export function compareTypes(a: Scalar, b: Scalar): number {
  return rank(a) - rank(b);
}

/** The bounds of one field, both of one type; an open end is `undefined`. */
export interface Range {
  low?: { readonly value: Scalar; readonly inclusive: boolean };
  high?: { readonly value: Scalar; readonly inclusive: boolean };
}
