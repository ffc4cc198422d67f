import { isInvisible } from './invisible';

/** Overrides and isolates of the writing direction (Unicode UAX 9): they make a text read other than it is stored. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

/** Spaces of no width and their like, which nobody types and no Chinese text needs. */
const FILLERS = /[\u00ad\u200b\u2060-\u2064\ufeff]/g;

/** Joiners shape the letter or emoji on both sides (a family is four emoji): one is enough, and none at an end. */
const JOINERS = /([\u200c\u200d])[\u200c\u200d]+/g;
const ENDS = /^[\s\u200c\u200d]+|[\s\u200c\u200d]+$/g;

/** C0 and C1 controls but for the line feed; the tab is among them. */
const CONTROLS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/;

/** U+FDD0…FDEF and the last two of every plane: no characters at all, for ever. */
const NONCHARACTERS =
  /[\ufdd0-\ufdef\ufffe\uffff]|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]/;

/** Half of a pair: not valid Unicode, and the database would store something else. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?:[^\ud800-\udbff]|^)[\udc00-\udfff]/;

/**
 * What is kept of what somebody typed or pasted: lines end in `\n`, nothing turns the writing direction, nothing
 * without width stands between or around, no space around. A text of which nobody would see anything is empty. Emoji
 * with their joiners and variation selectors stay as they are. Cleaning twice is cleaning once.
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

/** Whether a text holds what can be neither read nor printed: then it is refused, not mended, for nobody meant it. */
export function isUnreadable(raw: string, lines: 'one' | 'many'): boolean {
  const text = cleanText(raw);
  if (lines === 'one' && text.includes('\n')) return true;
  return CONTROLS.test(text) || NONCHARACTERS.test(text) || LONE_SURROGATES.test(text);
}
