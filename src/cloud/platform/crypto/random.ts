import { randomBytes } from 'node:crypto';

/** Randomness that handlers are given, so that a test can give its own. */
export interface Random {
  /** Cryptographically strong. */
  bytes(count: number): Buffer;
}

export const systemRandom: Random = { bytes: randomBytes };

// Crockford's base 32: no I, L, O, U, so that a number read aloud or copied by hand stays the same.
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A receipt's number, 40 random bits as people copy it: `7K3M-Q2XD`. */
export function receiptNumber(random: Random): string {
  const digits = [...random.bytes(8)].map((byte) => DIGITS[byte % 32]);
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
}
