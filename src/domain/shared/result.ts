/**
 * An expected failure is a value; a bug throws. Results are plain objects, so that they survive JSON between the cloud
 * and the mini-program.
 */
export type Result<T, E> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function err<E>(error: E): Err<E> {
  return { ok: false, error };
}

/**
 * Ends a switch over a closed union. A forgotten member fails compilation; a value from outside the union (old data, a
 * cast) throws instead of passing silently.
 */
export function exhaustive(value: never): never {
  throw new TypeError(`unexpected member: ${JSON.stringify(value)}`);
}
