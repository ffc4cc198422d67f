import { randomBytes } from 'node:crypto';

/** The source of randomness that handlers get as an argument, so that a test can pass its own. */
export interface Random {
  /** As many random bytes as `count`, cryptographically strong. */
  bytes(count: number): Buffer;
}

export const systemRandom: Random = { bytes: randomBytes };

// Crockford's base 32 has no I, L, O and U, so that a number survives being read aloud or copied by hand.
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A receipt's number: 40 random bits in a form that people can copy, such as `7K3M-Q2XD`. */
export function receiptNumber(random: Random): string {
  const digits = [...random.bytes(8)].map((byte) => DIGITS[byte % 32]);
  return `${digits.slice(0, 4).join('')}-${digits.slice(4).join('')}`;
}
