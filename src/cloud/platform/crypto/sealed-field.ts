import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Encrypts a personal field: AES-256-GCM, base64url of nonce ‖ ciphertext ‖ tag. `context` (the document's id)
 * is authenticated, so a value cannot be moved to another document. `nonce` must never repeat under a key.
 */
export function sealField(plain: string, context: string, fieldKey: Buffer, nonce: Buffer): string {
  if (nonce.length !== NONCE_BYTES) throw new RangeError(`nonce of ${nonce.length} bytes`);
  const cipher = createCipheriv('aes-256-gcm', fieldKey, nonce).setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url');
}

/** @throws Error when the value was changed, moved, or sealed under another key. */
export function openField(sealed: string, context: string, fieldKey: Buffer): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', fieldKey, bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
}

/** What two equal values have in common without telling them: HMAC-SHA-256, base64url. `kind` keeps kinds apart. */
export function matchField(
  kind: 'certificate' | 'letter' | 'name-phone' | 'number' | 'phone' | 'record' | 'slip',
  value: string,
  matchKey: Buffer,
): string {
  return createHmac('sha256', matchKey).update(`${kind}\n${value}`).digest('base64url');
}
