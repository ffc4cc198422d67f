import { err, ok, type Result } from './result';
import { toHalfWidth } from './text';

/** Exclusive floor area in integer hundredths of a square metre: 89.50 m² is 8950. Never a float. */
export type AreaCenti = number;

/** 100,000.00 m²: no exclusive part is larger, so a larger number is a typing mistake. */
export const MAX_AREA_CENTI: AreaCenti = 10_000_000;

/**
 * 100 km², the most that the exclusive parts of one community have together, inclusive: several times the floor of the
 * largest estates in the country. Its products with a threshold or a hundred thereby stay far below 2^53 (see share.ts).
 */
export const MAX_TOTAL_AREA_CENTI: AreaCenti = 10_000_000_000;

export type AreaError = 'not-a-number' | 'too-many-decimals' | 'not-positive' | 'too-large';

const AREA = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/;

/**
 * Reads an area in m² as people and spreadsheets write it: `89.5`, `1,208.35`, full-width digits. Inclusive bounds:
 * 0.01 to 100,000.00 m². Errors: `not-a-number` (also units, signs, misplaced commas), `too-many-decimals` (more than
 * two, which would have to be rounded), `not-positive` (zero or negative), `too-large`.
 */
export function parseArea(text: string): Result<AreaCenti, AreaError> {
  const plain = toHalfWidth(text).trim();
  const negative = plain.startsWith('-');
  const match = AREA.exec(negative ? plain.slice(1) : plain);
  if (!match) return err('not-a-number');
  if (negative) return err('not-positive');
  const whole = (match[1] ?? '').replace(/,/g, '');
  const decimals = match[2] ?? '';
  if (decimals.length > 2) return err('too-many-decimals');
  const areaCenti = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  if (areaCenti === 0) return err('not-positive');
  return areaCenti > MAX_AREA_CENTI ? err('too-large') : ok(areaCenti);
}

/** Writes an area in m² with two decimals and thousands separators: 120835 → `1,208.35`. No unit. */
export function formatArea(areaCenti: AreaCenti): string {
  const sign = areaCenti < 0 ? '-' : '';
  const digits = String(Math.abs(areaCenti)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${digits.slice(-2)}`;
}
