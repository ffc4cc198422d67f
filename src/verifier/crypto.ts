import { createHash, createPublicKey, verify as verifySignature, type KeyObject } from 'node:crypto';
import type { Hash } from '../domain/record/canonical';
import { isSigned } from '../domain/record/signing';
import type { Signed, Statement } from '../domain/record/statements';

export const sha256: Hash = (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** Checks whether the holder of a key signed a statement; the key is read once for all statements. */
export function signatureCheck(publicKey: string): (signed: Signed<Statement>) => boolean {
  const key = keyOf(publicKey);
  return (signed) =>
    key !== undefined &&
    isSigned((_, message, signature) => verifySignature(null, message, key, signature), publicKey, signed);
}

/** Undefined if OpenSSL does not accept the bytes as a key. */
function keyOf(publicKey: string): KeyObject | undefined {
  try {
    const x = Buffer.from(publicKey, 'hex').toString('base64url');
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return undefined;
  }
}
