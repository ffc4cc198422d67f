import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a personal field with AES-256-GCM; the result is the base64url of nonce ‖ ciphertext ‖ tag. `context` (the
 * document's id) is authenticated, so nobody can move a value to another document. `nonce` must never repeat under the
 * same key.
 */
export function sealField(plain: string, context: string, fieldKey: Buffer, nonce: Buffer): string {
  if (nonce.length !== NONCE_BYTES) throw new RangeError(`nonce of ${nonce.length} bytes`);
  const cipher = createCipheriv('aes-256-gcm', fieldKey, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

/**
 * Decrypts a field that `sealField` has encrypted.
 *
 * @throws Error if the value was changed, moved to another document, or sealed under another key
 */
export function openField(sealed: string, context: string, fieldKey: Buffer): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', fieldKey, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}

/**
 * The HMAC-SHA-256 of a value, in base64url. It is the same for equal values and does not reveal them. `kind` makes
 * equal values of different kinds differ.
 */
export function matchField(
  kind: 'certificate' | 'erasure' | 'letter' | 'name-phone' | 'number' | 'phone' | 'record' | 'slip',
  value: string,
  matchKey: Buffer,
): string {
  return createHmac('sha256', matchKey).update(`${kind}\n${value}`).digest('base64url');
}
