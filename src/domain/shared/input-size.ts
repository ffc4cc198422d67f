/**
 * How large the input of one call may be, in characters of its JSON (UTF-16 units), by kind of call. WeChat itself
 * takes about 1 MB from a phone. A test makes sure that the largest input of each procedure fits its class.
 */
export const INPUT_SIZES = {
  /** A person's words with a few ids and pictures. */
  small: 16_000,
  /** A ballot's motions with all their options, or somebody's picks. */
  ballot: 120_000,
  /** A plan: forty items with their words, pictures and needs. */
  plan: 450_000,
} as const;
export type InputSize = keyof typeof INPUT_SIZES;

/** No input of ours is even half as deep. */
const DEEPEST = 12;

/**
 * Whether a JSON value has more than `most` characters or is nested too deeply. The check stops as soon as it knows, so
 * it never costs more than the largest accepted input. It goes level by level, so that ten thousand brackets cannot
 * exhaust the stack.
 */
export function isTooLarge(value: unknown, most: number): boolean {
  let left = most;
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    const below: unknown[] = [];
    for (const node of level) {
      left -= ownSize(node);
      if (left < 0) return true;
      if (typeof node !== 'object' || node === null) continue;
      if (Array.isArray(node)) for (const item of node) below.push(item);
      else {
        for (const key in node) {
          left -= key.length + KEY_MARKS;
          if (left < 0) return true;
          below.push((node as Record<string, unknown>)[key]);
        }
      }
    }
    level = below;
  }
  return false;
}

/** Quotes, colon and comma. */
const KEY_MARKS = 4;
/** Brackets, quotes or the literal, and a comma. */
const MARKS = 3;

/**
 * The size of a value without its members. A list already counts a comma for each item, so that its length counts at
 * once.
 */
function ownSize(node: unknown): number {
  if (typeof node === 'string') return node.length + MARKS;
  if (typeof node === 'number') return String(node).length + 1;
  return Array.isArray(node) ? node.length + MARKS : MARKS;
}
