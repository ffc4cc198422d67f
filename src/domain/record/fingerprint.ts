import { fromHex, toHex, type Hash } from './canonical';

/** SHA-256 of the service's key, hex: its beginning is printed on the notice. Undefined for what is no key. */
export function fingerprintOf(hash: Hash, publicKey: string): string | undefined {
  try {
    return toHex(hash(fromHex(publicKey)));
  } catch {
    return undefined;
  }
}
