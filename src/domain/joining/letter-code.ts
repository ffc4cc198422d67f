import { toHalfWidth } from '../shared/text';

/** Twelve digits of Crockford's base 32, 60 bits, in groups of four: `7K3M-Q2XD-0WZ9`. */
export const LETTER_CODE = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/;
export const LETTER_CODE_DIGITS = 12;

/** Crockford's base 32: no I, L, O, U, so that a code copied by hand stays the same. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code can be used for sixty days from the printing of its letter. */
export const LETTER_DAYS = 60;

/** The code made from twelve values; the lowest five bits of each count. */
export const letterCodeOf = (values: readonly number[]): string =>
  grouped(values.map((value) => DIGITS[value % 32] ?? '').join(''));

/**
 * Turns a code as it is typed into the form in which it is printed: capitals, letters that stand for digits folded (O
 * is 0; I and L are 1), a hyphen after every four. Anything beyond twelve characters is cut. A U, which no code has, is
 * left so that the person sees it.
 */
export const foldLetterCode = (typed: string): string =>
  grouped(
    toHalfWidth(typed)
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .replace(/O/g, '0')
      .replace(/[IL]/g, '1')
      .slice(0, LETTER_CODE_DIGITS),
  );

export const isWholeLetterCode = (code: string): boolean => LETTER_CODE.test(code);

const grouped = (digits: string): string => digits.match(/.{1,4}/g)?.join('-') ?? '';
