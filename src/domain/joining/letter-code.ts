import { toHalfWidth } from '../shared/text';

/** Twelve digits of Crockford's base 32, 60 bits, in groups of four: `7K3M-Q2XD-0WZ9`. */
export const LETTER_CODE = /^(?:[0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/;
export const LETTER_CODE_DIGITS = 12;

/** Crockford's base 32: no I, L, O, U, so that a code copied by hand stays the same. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** From a letter's printing a code can be used for sixty days. */
export const LETTER_DAYS = 60;

/** The code of twelve values; of each the lowest five bits count. */
export const letterCodeOf = (values: readonly number[]): string =>
  grouped(values.map((value) => DIGITS[value % 32] ?? '').join(''));

/**
 * A code as it is typed, turned into how it is printed: capitals, the letters that stand for digits folded (O is 0;
 * I and L are 1), a hyphen after each four. More than twelve are cut. A U, which no code has, is left to be seen.
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
