import { parseArea, type AreaCenti } from '../shared/area';
import { isTooLong, type Bounds } from '../shared/bounds';
import { cleanName, isUnreadable } from '../shared/clean-text';
import { codePoints, toHalfWidth } from '../shared/text';
import type { RollVocabulary } from './roll-vocabulary';

/** Cleans a cell (see shared/clean-text); a word that means "nothing" becomes an empty text. */
export function readCell(raw: string, vocabulary: RollVocabulary): string {
  const text = cleanName(toHalfWidth(raw));
  return vocabulary.emptyWords.includes(text) ? '' : text;
}

/** What is wrong with labels or names as texts, whatever they say: the first fault, or none. */
export function textFault(
  texts: readonly string[],
  bounds: Bounds,
): 'unreadable-text' | 'too-long-text' | undefined {
  if (texts.some((text) => isUnreadable(text, 'one'))) return 'unreadable-text';
  return texts.some((text) => isTooLong(text, bounds)) ? 'too-long-text' : undefined;
}

/** The only word of a cell, without white space and without the marks around it: brackets, quotes, a full stop. */
export function readWord(raw: string, vocabulary: RollVocabulary): string {
  return readCell(raw, vocabulary)
    .replace(/\s/g, '')
    .replace(/^\p{P}+|\p{P}+$/gu, '');
}

/**
 * The bare label of a building, stairwell or room: "building 01" and "1.0" become "1", letters become upper case.
 * Leading zeros are dropped from buildings and stairwells only: room 0101 is not room 101.
 */
export function readLabel(
  cell: string,
  column: 'building' | 'stairwell' | 'room',
  vocabulary: RollVocabulary,
): string {
  const text = cell
    .replace(/\s/g, '')
    .replace(/^(\d+)\.0+$/, '$1')
    .toUpperCase();
  const bare = stripSuffix(text, vocabulary.suffixes[column]);
  if (column === 'room') return bare;
  return (vocabulary.numerals[bare] ?? bare).replace(/^0+(?=\d+$)/, '');
}

/**
 * Reads an area in m²; undefined if the cell cannot be one. A unit may follow the number. Digits that a spreadsheet's
 * floating point leaves behind (89.55000000000001) are dropped, a true third decimal is refused.
 */
export function readArea(cell: string, vocabulary: RollVocabulary): AreaCenti | undefined {
  const bare = stripSuffix(cell.replace(/\s/g, ''), vocabulary.areaUnits);
  const area = parseArea(dropFloatNoise(bare));
  return area.ok ? area.value : undefined;
}

/**
 * The owners in one cell. White space separates names as well, except inside Latin names and where it only spaces out a
 * name: a single character is no name, so it is joined with its neighbour.
 */
export function readNames(cell: string, vocabulary: RollVocabulary): readonly string[] {
  return splitAt(cell, `${vocabulary.separators}\n\r`).flatMap((piece) => splitSpacedNames(piece.trim()));
}

/** Numbers of certificates or phones in one cell, separated as the names are. */
export function readNumbers(cell: string, vocabulary: RollVocabulary): readonly string[] {
  return splitAt(cell, vocabulary.separators).flatMap((piece) => piece.split(/\s+/).filter(Boolean));
}

function splitAt(text: string, separators: string): readonly string[] {
  const pieces = [''];
  for (const char of text) {
    if (separators.includes(char)) pieces.push('');
    else pieces[pieces.length - 1] += char;
  }
  return pieces.filter((piece) => piece.trim() !== '');
}

function splitSpacedNames(piece: string): readonly string[] {
  const names: string[] = [];
  for (const word of piece.split(/\s+/)) {
    const last = names[names.length - 1];
    if (last !== undefined && isLatin(last) && isLatin(word)) names[names.length - 1] = `${last} ${word}`;
    else if (last !== undefined && codePoints(last) === 1) names[names.length - 1] = last + word;
    else names.push(word);
  }
  const end = names[names.length - 1] ?? '';
  if (names.length > 1 && codePoints(end) === 1) names.splice(-2, 2, `${names[names.length - 2]}${end}`);
  return names;
}

function isLatin(name: string): boolean {
  return /^[A-Za-z][A-Za-z.' -]*$/.test(name);
}

function stripSuffix(text: string, suffixes: readonly string[]): string {
  const fitting = suffixes.filter(
    (suffix) => text.length > suffix.length && text.endsWith(suffix.toUpperCase()),
  );
  const lowerCase = suffixes.filter((suffix) => text.length > suffix.length && text.endsWith(suffix));
  const longest = Math.max(0, ...[...fitting, ...lowerCase].map((suffix) => suffix.length));
  return longest === 0 ? text : text.slice(0, -longest);
}

function dropFloatNoise(text: string): string {
  const match = /^(\d+)\.(\d{3,})$/.exec(text);
  if (!match) return text;
  if (/^\d\d0+$/.test(match[2] ?? '')) return `${match[1]}.${match[2]?.slice(0, 2)}`;
  const value = Number(text);
  const rounded = Math.round(value * 100) / 100;
  const noise = (match[2] ?? '').length >= 9 && Math.abs(value - rounded) < 1e-8;
  return noise ? rounded.toFixed(2) : text;
}
