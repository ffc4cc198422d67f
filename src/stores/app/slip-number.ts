import { toHalfWidth } from '../../domain/shared/text';

/** Crockford's base 32 without I, L, O and U, which are mistaken for digits or for V. */
const whole = /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/;

/**
 * Turns a slip's number as it is typed into the form in which it is printed: capitals, letters that stand for digits
 * folded (O is 0; I and L are 1), a hyphen after the fourth. Anything beyond eight characters is cut. A U, which no
 * slip has, is left so that the person sees and corrects it.
 */
export function foldSlip(typed: string): string {
  const digits = toHalfWidth(typed)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .slice(0, 8);
  return digits.length > 4 ? `${digits.slice(0, 4)}-${digits.slice(4)}` : digits;
}

export const isWholeSlip = (slip: string): boolean => whole.test(slip);
