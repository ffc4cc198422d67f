import { randomBytes } from '../../client/mutation-id';

/** Crockford's base 32: no I, L, O, U, which a hand writes like others. 256 is a multiple of 32: no digit is likelier. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digits = 8;

/** A slip's number as it is written down: `7K3M-Q2XD`. Made on the phone, so that a slip can be left without network. */
export async function newSlip(): Promise<string> {
  const made = Array.from(await randomBytes(digits), (byte) => alphabet[byte % 32]).join('');
  return `${made.slice(0, 4)}-${made.slice(4)}`;
}
