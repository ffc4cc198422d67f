/** A word found in a text, `start` inclusive and `end` exclusive, in UTF-16 units. */
export interface Found<T> {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly values: readonly T[];
}

/** Words by their first character, the longest first. */
export type Lexicon<T> = ReadonlyMap<string, readonly (readonly [word: string, values: readonly T[]])[]>;

/** Builds a lexicon. Entries with the same word become one, with the values of both in their order. */
export function lexiconOf<T>(entries: Iterable<readonly [word: string, value: T]>): Lexicon<T> {
  const values = new Map<string, T[]>();
  for (const [word, value] of entries) {
    if (word === '') continue;
    const known = values.get(word);
    if (known) known.push(value);
    else values.set(word, [value]);
  }
  const byFirst = new Map<string, [string, T[]][]>();
  for (const entry of values) {
    const first = entry[0].charAt(0);
    const others = byFirst.get(first);
    if (others) others.push(entry);
    else byFirst.set(first, [entry]);
  }
  for (const words of byFirst.values()) words.sort((a, b) => b[0].length - a[0].length);
  return byFirst;
}

/**
 * Finds the words of a text from left to right. At each position the longest word wins and is consumed, so words never
 * overlap and a longer word hides the shorter ones within it.
 */
export function findWords<T>(text: string, lexicon: Lexicon<T>): readonly Found<T>[] {
  const found: Found<T>[] = [];
  let at = 0;
  while (at < text.length) {
    const hit = lexicon.get(text.charAt(at))?.find(([word]) => text.startsWith(word, at));
    if (hit) {
      found.push({ word: hit[0], start: at, end: at + hit[0].length, values: hit[1] });
      at += hit[0].length;
    } else at += 1;
  }
  return found;
}

/** Lets `build` run only once for each vocabulary object; vocabularies never change. */
export function buildOnce<V extends object, R>(build: (vocabulary: V) => R): (vocabulary: V) => R {
  const built = new WeakMap<V, R>();
  return (vocabulary) => {
    const known = built.get(vocabulary);
    if (known !== undefined) return known;
    const made = build(vocabulary);
    built.set(vocabulary, made);
    return made;
  };
}
