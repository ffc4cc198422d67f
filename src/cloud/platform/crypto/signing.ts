import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign as signBytes,
  type KeyObject,
} from 'node:crypto';
import { toHex, type Hash } from '../../../domain/record/canonical';
import { signedBytes } from '../../../domain/record/signing';
import type { NoticeStatement, Signed, Statement } from '../../../domain/record/statements';
import { keysOf } from './keys';

export const sha256: Hash = (bytes) => createHash('sha256').update(bytes).digest();

/** The two uses of SEAL_KEY: signing statements, and keeping choices closed until the count. */
export interface Seals {
  /** An Ed25519 key, 32 bytes in hex. Every notice contains it, and so does the paper that hangs in the hall. */
  readonly publicKey: string;
  /** A key of 32 bytes for AES-256-GCM. */
  readonly choiceKey: Buffer;
  signed<S extends Statement>(statement: S): Signed<S>;
}

/** In PKCS #8 an Ed25519 seed consists of this prefix and the 32 bytes (RFC 8410, section 7). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI_PREFIX_BYTES = 12;

/** Derives the seals from SEAL_KEY. Each purpose has a key of its own, derived by HKDF (RFC 5869). */
export function sealsOf(sealKey: Buffer): Seals {
  const keyFor = (purpose: string) => Buffer.from(hkdfSync('sha256', sealKey, '', purpose, 32));
  const seed = Buffer.concat([PKCS8, keyFor('statements')]);
  const privateKey: KeyObject = createPrivateKey({ key: seed, format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(privateKey).export({ format: 'der', type: 'spki' });
  return {
    publicKey: spki.subarray(SPKI_PREFIX_BYTES).toString('hex'),
    choiceKey: keyFor('choices'),
    signed: (statement) => ({
      statement,
      signature: toHex(signBytes(null, signedBytes(statement), privateKey)),
    }),
  };
}

let ring: readonly Seals[] | undefined;
const everySeals = (): readonly Seals[] => (ring ??= keysOf('SEAL_KEY').map(sealsOf));

/** The seals for a ballot that is about to be published. */
export function newSeals(): Seals {
  const [newest] = everySeals();
  if (!newest) throw new Error('no SEAL_KEY');
  return newest;
}

/**
 * The seals of a ballot: those with the key that its notice names, whatever SEAL_KEY has come since.
 *
 * @throws Error if the environment does not have them
 */
export function sealsFor({ publicKey }: Pick<NoticeStatement, 'publicKey'>): Seals {
  const found = everySeals().find((each) => each.publicKey === publicKey);
  if (!found) throw new Error(`no SEAL_KEY for the ballots under ${publicKey.slice(0, 8)}`);
  return found;
}
