import { toHalfWidth } from '../shared/text';

/** A person's or a company's identity document, normalised for matching (upper case, no spaces). */
export interface Certificate {
  readonly kind: 'resident-id' | 'organisation' | 'other';
  readonly number: string;
}

const RESIDENT_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const RESIDENT_CHECKS = '10X98765432';
const CREDIT_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * Reads a certificate number; undefined if the text cannot be one.
 * - Resident identity number: 18 characters with a possible date of birth and the check character of GB 11643. The old
 *   form of 15 digits is converted to the new one, so that a person stays one person.
 * - Unified social credit code of an organisation: 18 characters with the check character of GB 32100.
 * - Others (passports, travel permits) have no common check: any letters and digits that look like one.
 */
export function readCertificate(text: string): Certificate | undefined {
  const number = toHalfWidth(text)
    .replace(/^['`]|\s/g, '')
    .toUpperCase();
  if (isResidentId(number)) return { kind: 'resident-id', number };
  if (isCreditCode(number)) return { kind: 'organisation', number };
  if (/^\d{15}$/.test(number)) return fromOldResidentId(number);
  return isOther(number) ? { kind: 'other', number } : undefined;
}

/** The check character of GB 11643 for the first 17 digits of a resident identity number. */
export function residentIdCheck(first17: string): string {
  const sum = RESIDENT_WEIGHTS.reduce((total, weight, i) => total + weight * Number(first17[i]), 0);
  return RESIDENT_CHECKS[sum % 11] ?? '';
}

/** The check character of GB 32100 for the first 17 characters of a social credit code. */
export function creditCodeCheck(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const char of first17) {
    sum += CREDIT_ALPHABET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_ALPHABET[(31 - (sum % 31)) % 31] ?? '';
}

function isResidentId(number: string): boolean {
  if (!/^[1-9]\d{16}[\dX]$/.test(number) || !isBirthDate(number.slice(6, 14))) return false;
  return residentIdCheck(number.slice(0, 17)) === number[17];
}

function fromOldResidentId(old: string): Certificate | undefined {
  const first17 = `${old.slice(0, 6)}19${old.slice(6)}`;
  const number = first17 + residentIdCheck(first17);
  return isResidentId(number) ? { kind: 'resident-id', number } : undefined;
}

function isBirthDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1850 && year < 2100 && day >= 1 && day <= days;
}

function isCreditCode(number: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(number)) return false;
  return creditCodeCheck(number.slice(0, 17)) === number[17];
}

/** 7 to 15 letters and digits with a letter and five digits, or 8 to 9 digits (some passports, permits). */
function isOther(number: string): boolean {
  if (/^\d{8,9}$/.test(number)) return true;
  return /^[A-Z0-9]{7,15}$/.test(number) && /[A-Z]/.test(number) && /(\d.*){5}/.test(number);
}
