import { createPublicKey, generateKeyPairSync, sign, verify as nodeVerify } from 'node:crypto';
import * as ed25519 from '@stablelib/ed25519';
import { toHex } from '../../../src/domain/record/canonical';
import { isSigned, signedBytes, type Verify } from '../../../src/domain/record/signing';
import type { HeadStatement } from '../../../src/domain/record/statements';

const node: Verify = (publicKey, message, signature) => {
  const x = Buffer.from(publicKey).toString('base64url');
  return nodeVerify(
    null,
    message,
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
    signature,
  );
};
const keys = generateKeyPairSync('ed25519');
const publicKey = Buffer.from(keys.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex');
const statement: HeadStatement = { type: 'head', ballotId: 'b-1', size: 1, root: 'ab'.repeat(32), at: 1 };
const signature = toHex(new Uint8Array(sign(null, signedBytes(statement), keys.privateKey)));
const signed = { statement, signature };

test('what is signed is the canonical text as UTF-8', () => {
  const text = `{"at":1,"ballotId":"b-1","root":"${'ab'.repeat(32)}","size":1,"type":"head"}`;
  expect(Buffer.from(signedBytes(statement)).toString('utf8')).toBe(text);
});

describe.each([
  ['as the cloud checks it', node],
  ['as the phone checks it', ed25519.verify],
])('%s', (_, verify) => {
  test('a good signature', () => expect(isSigned(verify, publicKey, signed)).toBe(true));
  test('the order of fields does not matter', () => {
    const other = { at: 1, size: 1, root: 'ab'.repeat(32), ballotId: 'b-1', type: 'head' as const };
    expect(isSigned(verify, publicKey, { ...signed, statement: other })).toBe(true);
  });
  test('a changed field', () => {
    expect(isSigned(verify, publicKey, { ...signed, statement: { ...statement, size: 2 } })).toBe(false);
  });
  test('a changed signature', () => {
    const changed = signature.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
    expect(isSigned(verify, publicKey, { ...signed, signature: changed })).toBe(false);
  });
  test('another key', () => expect(isSigned(verify, 'ab'.repeat(32), signed)).toBe(false));
  test.each(['', 'zz'.repeat(64), signature.toUpperCase(), signature.slice(2), `${signature}00`])(
    'a signature that is none (%#)',
    (bad) => expect(isSigned(verify, publicKey, { ...signed, signature: bad })).toBe(false),
  );
  test.each(['', 'zz'.repeat(32), publicKey.slice(2), `${publicKey}00`])('a key that is none (%#)', (bad) =>
    expect(isSigned(verify, bad, signed)).toBe(false),
  );
});
