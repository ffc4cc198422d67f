/**
 * Ends a switch over a closed union: a member that was forgotten fails compilation, a value from
 * outside the union (old data, a cast) throws instead of passing silently.
 */
export function exhaustive(value: never): never {
  throw new TypeError(`unexpected member: ${JSON.stringify(value)}`);
}
