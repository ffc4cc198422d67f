import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import { toHex, type Hash } from '../../src/domain/record/canonical';
import { commitmentOf } from '../../src/domain/record/commitment';
import { logLeaf } from '../../src/domain/record/entries';
import { consistencyProof, inclusionProof, treeRoot } from '../../src/domain/record/merkle';
import type { Proof } from '../../src/domain/record/receipt-check';
import { signedBytes } from '../../src/domain/record/signing';
import type { HeadStatement, Signed, Statement, VoteEntry } from '../../src/domain/record/statements';

export const sha256: Hash = (bytes) => Uint8Array.from(createHash('sha256').update(bytes).digest());
const hex = (bytes: readonly Uint8Array[]) => bytes.map(toHex);
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const codeOf = (n: number) => `V${'0'.repeat(2)}A-000${alphabet[n % 32]}`;

/** A service with a real key that keeps one ballot's log and proves what is in it. */
export function aService(ballotId = 'b1') {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = publicKey.export({ format: 'jwk' }).x ?? '';
  const entries: VoteEntry[] = [];
  const leaves = () => entries.map((entry) => logLeaf(sha256, entry));
  const head = (size = entries.length): Signed<HeadStatement> =>
    signed(privateKey, {
      type: 'head',
      ballotId,
      size,
      at: 2_000 + size,
      root: toHex(treeRoot(sha256, leaves().slice(0, size))),
    });
  return {
    publicKey: Buffer.from(key, 'base64url').toString('hex'),
    /** Another vote; answers its code. Owner, choice and nonce follow from its place. */
    cast(): string {
      const n = entries.length;
      const receipt = codeOf(n);
      const commitment = commitmentOf(sha256, { ballotId, ...opening(n) });
      entries.push({ type: 'vote', ballotId, receipt, commitment, castAt: 1_000 + n });
      return receipt;
    },
    opening,
    head,
    /** What the cloud answers to `record.proof`; unmerged votes have their receipt only. */
    proof(receipt: string, { size = entries.length, from = 0 } = {}): Proof {
      const index = entries.findIndex((entry) => entry.receipt === receipt);
      const entry = entries[index];
      if (!entry) throw new Error(`no vote ${receipt}`);
      const log = leaves().slice(0, size);
      return {
        publicKey: this.publicKey,
        receipt: signed(privateKey, { ...entry, type: 'receipt' }),
        ...(index < size && {
          logged: {
            entry,
            index,
            inclusion: hex(inclusionProof(sha256, log, index)),
            head: head(size),
            ...(from > 0 && from < size && { consistency: hex(consistencyProof(sha256, log, from)) }),
          },
        }),
      };
    },
  };
}

const opening = (n: number) => ({
  owner: `owner-${n}`,
  choice: { m1: ['approve'] },
  nonce: n.toString(16).padStart(64, '0'),
});

const signed = <S extends Statement>(key: KeyObject, statement: S): Signed<S> => ({
  statement,
  signature: sign(null, signedBytes(statement), key).toString('hex'),
});
