import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { keysOf, printOf } from './keys';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a personal field with AES-256-GCM; the result is the key's print, a point, and the base64url of nonce ‖
 * ciphertext ‖ tag. `context` (the document's id) is authenticated, so nobody can move a value to another document.
 * `nonce` must never repeat under the same key.
 */
export function sealField(plain: string, context: string, fieldKey: Buffer, nonce: Buffer): string {
  if (nonce.length !== NONCE_BYTES) throw new RangeError(`nonce of ${nonce.length} bytes`);
  const cipher = createCipheriv('aes-256-gcm', fieldKey, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return `${printOf(fieldKey)}.${Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')}`;
}

/**
 * Decrypts a field that `sealField` has encrypted, with whichever of the keys it was. Values of before prints were
 * written may be of any of them.
 *
 * @throws Error if the value was changed, moved to another document, or sealed under a key that is not there
 */
export function openField(sealed: string, context: string, fieldKeys: readonly Buffer[]): string {
  const [body = '', print] = sealed.split('.').reverse();
  const fitting = fieldKeys.filter((fieldKey) => print === undefined || printOf(fieldKey) === print);
  for (const [at, fieldKey] of fitting.entries()) {
    try {
      return decrypt(Buffer.from(body, 'base64url'), context, fieldKey);
    } catch (error) {
      if (at === fitting.length - 1) throw error;
    }
  }
  throw new Error(`sealed under a key that is not there: ${print ?? 'no print'}`);
}

function decrypt(bytes: Buffer, context: string, fieldKey: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', fieldKey, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}

/** Whether a sealed value is under this key. */
export const isSealedUnder = (sealed: string, fieldKey: Buffer): boolean =>
  sealed.startsWith(`${printOf(fieldKey)}.`);

export type Matched =
  'certificate' | 'erasure' | 'letter' | 'name-phone' | 'number' | 'phone' | 'record' | 'slip';

/**
 * The HMAC-SHA-256 of a value, in base64url. It is the same for equal values and does not reveal them. `kind` makes
 * equal values of different kinds differ.
 */
export function matchField(kind: Matched, value: string, matchKey: Buffer): string {
  return createHmac('sha256', matchKey).update(`${kind}\n${value}`).digest('base64url');
}

/** What a stored value may look like: under MATCH_KEY first, then under the keys that it took the place of. */
export const matchesOf = (kind: Matched, value: string): readonly string[] =>
  keysOf('MATCH_KEY').map((matchKey) => matchField(kind, value, matchKey));
