import { fromHex, toHex, type Hash } from './canonical';

/** SHA-256 (hex) of the service's key; its beginning is printed on the notice. Undefined if the text is not a key. */
export function fingerprintOf(hash: Hash, publicKey: string): string | undefined {
  try {
    return toHex(hash(fromHex(publicKey)));
  } catch {
    return undefined;
  }
}
