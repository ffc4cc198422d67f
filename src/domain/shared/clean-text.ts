import { isInvisible } from './invisible';

/**
 * Marks, overrides and isolates of the writing direction (Unicode UAX 9): they make a text look different from the one stored.
 */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Zero-width spaces and the like, which nobody types and no Chinese text needs. */
const FILLERS = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;

/**
 * Joiners shape the letter or emoji on both sides (a family is four emoji): one is enough, and none belongs at an end.
 */
const JOINERS = /([\u200c\u200d])[\u200c\u200d]+/g;
const ENDS = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/g;

/** C0 and C1 controls except the line feed; the tab is one of them. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

/** U+FDD0…FDEF and the last two code points of every plane, which will never be characters. */
const NONCHARACTERS =
  /[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/;

/** Half of a surrogate pair: it is not valid Unicode, and the database would store something else. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/**
 * Cleans a text that somebody typed or pasted: lines end in `\n`, nothing turns the writing direction, and there is
 * nothing of zero width and no space around it. A text that shows nothing becomes empty. Emoji keep their joiners and
 * variation selectors. Cleaning twice is the same as cleaning once.
 */
export function cleanText(raw: string): string {
  const text = raw
    .replace(DIRECTIONS, '')
    .replace(FILLERS, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(JOINERS, '$1')
    .replace(ENDS, '');
  return isInvisible(text) ? '' : text;
}

/** Joiners, marks of direction and variation selectors: none of them is part of a name or a number. */
const SHAPERS = /[\u061c\u200c-\u200f\ufe00-\ufe0f]/g;

/**
 * Cleans a text that is compared with others to tell whether two are the same, as names and the numbers of houses are:
 * nothing is left in it that does not show. It holds no emoji, so no joiner is needed.
 */
export const cleanName = (raw: string): string => cleanText(raw.replace(SHAPERS, ''));

/**
 * Whether a text holds characters that can be neither read nor printed. Such a text is refused, not mended, since
 * nobody meant to write it.
 */
export function isUnreadable(raw: string, lines: 'one' | 'many'): boolean {
  const text = cleanText(raw);
  if (lines === 'one' && text.includes('\n')) return true;
  return CONTROLS.test(text) || NONCHARACTERS.test(text) || LONE_SURROGATES.test(text);
}
