import { canonical, fromHex, utf8 } from './canonical';
import type { Signed, Statement } from './statements';

/** Ed25519 (RFC 8032), provided by the caller: Node's in the cloud, a small library's on the phone. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** The bytes of a statement that are signed: the UTF-8 of its canonical JSON. Throws as `canonical` does. */
export const signedBytes = (statement: Statement): Uint8Array => utf8(canonical(statement));

/** Whether the holder of the key signed the statement. Malformed hexadecimal and wrong lengths give false too. */
export function isSigned(verify: Verify, publicKeyHex: string, signed: Signed<Statement>): boolean {
  const publicKey = bytesOf(publicKeyHex, KEY_BYTES);
  const signature = bytesOf(signed.signature, SIGNATURE_BYTES);
  return (
    publicKey !== undefined &&
    signature !== undefined &&
    verify(publicKey, signedBytes(signed.statement), signature)
  );
}

function bytesOf(hex: string, length: number): Uint8Array | undefined {
  return /^[0-9a-f]*$/.test(hex) && hex.length === 2 * length ? fromHex(hex) : undefined;
}
