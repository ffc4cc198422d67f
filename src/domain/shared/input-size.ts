/**
 * How much one call may bring, in characters of its JSON (UTF-16 units), by what it does. WeChat itself takes about
 * 1 MB from a phone; a test holds that the largest input that each procedure takes fits its class.
 */
export const INPUT_SIZES = {
  /** A person's words, a handful of ids and pictures. */
  small: 16_000,
  /** A ballot's motions with all that can be picked, or what somebody picked in them. */
  ballot: 120_000,
  /** A plan: forty items with their words, pictures and needs. */
  plan: 450_000,
} as const;
export type InputSize = keyof typeof INPUT_SIZES;

/** No input of ours is half as deep. */
const DEEPEST = 12;

/**
 * Whether a JSON value has more than `most` characters or lies too deep. It stops as soon as that is known, so that it
 * costs no more than the largest input that is taken, whatever comes; and it goes level by level, so that ten thousand
 * brackets cannot exhaust the stack.
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
/** Brackets, quotes or the word, and a comma. */
const MARKS = 3;

/** What a value takes without what lies in it; of a list also a comma an item, so that its length counts at once. */
function ownSize(node: unknown): number {
  if (typeof node === 'string') return node.length + MARKS;
  if (typeof node === 'number') return String(node).length + 1;
  return Array.isArray(node) ? node.length + MARKS : MARKS;
}
