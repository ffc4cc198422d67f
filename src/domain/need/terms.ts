import { toHalfWidth } from '../shared/text';
import { findWords, lexiconOf, buildOnce } from './lexicon';
import type { TermVocabulary } from './need-vocabulary';

/** The most terms that a text gives: an array of this length is easy on a database document and its index. */
export const TERMS_MAX = 60;

/** How much of a text is read, in UTF-16 units; a need has 500 characters at most. */
const READ_MAX = 2_000;

/** Terms of the vocabulary begin with `@`, buildings with `#`; the rest are pieces of the text itself. */
export const SYNONYM_MARK = '@';
export const BUILDING_MARK = '#';

/** Letters and digits run together. Other characters of words (not punctuation or emoji) go in pairs. */
const RUNS = /[a-z0-9]+|[\p{L}\p{N}]/gu;
const IDEOGRAPHS = /\p{Ideographic}/gu;

/**
 * What a text is about, as short strings without repeats, at most 60, the most telling first: terms of the vocabulary
 * in its order (`@lift`); numbers of buildings (`#3`); then, from what the vocabulary does not know, runs of letters
 * and digits and pairs of neighbouring characters in the order of the text; then the single ideographs of the whole
 * text, which are often all that two texts share when no vocabulary foresees their speech. Full-width forms and
 * capitals are folded; stop words separate like punctuation. The same text always gives the same terms; a text without
 * words gives none.
 */
export function termsOf(text: string, vocabulary: TermVocabulary): readonly string[] {
  const { lexicon, order, stops } = prepare(vocabulary);
  const { plain, buildings } = takeBuildings(fold(text), vocabulary);
  const known = new Set<string>();
  const pieces = new Set<string>();
  let from = 0;
  for (const { start, end, values } of findWords(plain, lexicon)) {
    for (const piece of piecesOf(plain.slice(from, start))) pieces.add(piece);
    for (const term of values) if (term !== null) known.add(term);
    from = end;
  }
  for (const piece of piecesOf(plain.slice(from))) pieces.add(piece);
  const synonyms = [...known]
    .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
    .map((term) => SYNONYM_MARK + term);
  const singles = (plain.match(IDEOGRAPHS) ?? []).filter((char) => !stops.has(char));
  return [...new Set([...synonyms, ...buildings, ...pieces, ...singles])].slice(0, TERMS_MAX);
}

/** Makes a text half-width and lower-case, and cuts it to the length that is read. */
export function fold(text: string): string {
  return toHalfWidth(text.slice(0, READ_MAX)).toLowerCase();
}

const prepare = buildOnce((vocabulary: TermVocabulary) => {
  const terms = Object.entries(vocabulary.synonyms);
  const words = terms.flatMap(([term, list]) => list.map((word): [string, string | null] => [word, term]));
  const stops = vocabulary.stopWords.map((word): [string, string | null] => [word, null]);
  return {
    lexicon: lexiconOf([...words, ...stops]),
    stops: new Set(vocabulary.stopWords),
    order: new Map(terms.map(([term], index) => [term, index])),
  };
});

const buildingPattern = buildOnce(({ numerals, buildingWords }: TermVocabulary) => {
  const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
  return new RegExp(`(\\d{1,3}|${longest(Object.keys(numerals))}) ?(?:${longest(buildingWords)})`, 'g');
});

function takeBuildings(text: string, vocabulary: TermVocabulary) {
  const buildings = new Set<string>();
  const plain = text.replace(buildingPattern(vocabulary), (_, number: string) => {
    buildings.add(BUILDING_MARK + String(Number(vocabulary.numerals[number] ?? number)));
    return ' ';
  });
  return { plain, buildings };
}

function piecesOf(gap: string): readonly string[] {
  const pieces: string[] = [];
  let before: { readonly char: string; readonly end: number } | undefined;
  for (const match of gap.matchAll(RUNS)) {
    const [run] = match;
    const isPlain = /^[a-z0-9]+$/.test(run);
    if (isPlain && run.length > 1) pieces.push(run.slice(0, 12));
    if (!isPlain && before?.end === match.index) pieces.push(before.char + run);
    before = isPlain ? undefined : { char: run, end: match.index + run.length };
  }
  return pieces;
}
