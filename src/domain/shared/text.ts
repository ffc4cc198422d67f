const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_OFFSET = 0xfee0;
const IDEOGRAPHIC_SPACE = 0x3000;

/** Full-width digits, letters and ASCII punctuation become their half-width forms; the rest stays. */
export function toHalfWidth(text: string): string {
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code === IDEOGRAPHIC_SPACE) out += ' ';
    else if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
      out += String.fromCodePoint(code - FULL_WIDTH_OFFSET);
    } else out += char;
  }
  return out;
}

/** The number of Unicode code points: an emoji or a rare character counts once, not twice. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Cuts a text to `most` code points; a longer one ends in `…`, which counts. */
export function cut(text: string, most: number): string {
  const chars = [...text];
  return chars.length <= most ? text : `${chars.slice(0, most - 1).join('')}…`;
}

/**
 * Orders labels of buildings and rooms as people expect it: 2 before 10, digits before letters. It depends on no
 * locale, so every machine sorts alike.
 */
export function compareLabels(a: string, b: string): number {
  const left = a.match(/\d+|\D+/g) ?? [];
  const right = b.match(/\d+|\D+/g) ?? [];
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = compareChunks(left[i] ?? '', right[i] ?? '');
    if (difference !== 0) return difference;
  }
  return left.length - right.length || compareStrings(a, b);
}

/** Orders texts by code unit, the same everywhere, unlike `localeCompare`. */
export function compareStrings(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function compareChunks(a: string, b: string): number {
  const numbers = /^\d+$/;
  if (numbers.test(a) && numbers.test(b)) return Number(a) - Number(b);
  return compareStrings(a, b);
}

/** Splits words at the spaces between them; long lists are written that way so that their rows stay readable. */
export function splitWords(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
