import { createPublicKey, verify } from 'node:crypto';
import { checkReceipt, opens, type Known, type Proof } from '../../../src/domain/record/receipt-check';
import { aService, sha256 } from '../../support/proof';

const checker = {
  hash: sha256,
  verify: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => {
    const x = Buffer.from(publicKey).toString('base64url');
    return verify(
      null,
      message,
      createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
      signature,
    );
  },
};
const failing = (proof: Proof, known: Partial<Known> = {}) =>
  checkReceipt(checker, proof, { ballotId: 'b1', code: proof.receipt.statement.receipt, ...known })
    .filter(({ ok }) => !ok)
    .map(({ name }) => name);
const names = (proof: Proof, known: Partial<Known> = {}) =>
  checkReceipt(checker, proof, { ballotId: 'b1', code: proof.receipt.statement.receipt, ...known }).map(
    ({ name }) => name,
  );

function seven() {
  const service = aService();
  const codes = Array.from({ length: 7 }, () => service.cast());
  return { service, codes, code: codes[3] ?? '' };
}
/** The proof with something in its logged part changed, as a service might that has something to hide. */
const relogged = (proof: Proof, change: (logged: NonNullable<Proof['logged']>) => object): Proof => {
  if (!proof.logged) throw new Error('not merged');
  return { ...proof, logged: { ...proof.logged, ...change(proof.logged) } };
};

test('every vote of a log is proved, with all that the phone remembers of it', () => {
  const { service, codes } = seven();
  for (const code of codes) {
    const proof = service.proof(code, { from: 4 });
    const { commitment, castAt } = proof.receipt.statement;
    const known = {
      receipt: { commitment, castAt },
      publicKey: service.publicKey,
      head: service.head(4),
    };
    expect(names(proof, known)).toEqual(['signed', 'kept', 'key', 'entry', 'included', 'head', 'grown']);
    expect(failing(proof, known)).toEqual([]);
  }
});

test('a vote that is not merged yet has its receipt to show and no more', () => {
  const { service } = seven();
  const code = service.cast();
  expect(names(service.proof(code, { size: 7 }))).toEqual(['signed']);
  expect(failing(service.proof(code, { size: 7 }))).toEqual([]);
});

test('a receipt of another vote, another ballot or another key is refused', () => {
  const { service, code, codes } = seven();
  expect(failing(service.proof(code), { code: codes[0] })).toEqual(['signed']);
  expect(failing(service.proof(code), { ballotId: 'b2' })).toEqual(['signed', 'head']);
  expect(failing({ ...service.proof(code), publicKey: aService().publicKey })).toEqual(['signed', 'head']);
});

test('a service that changes its key between two visits is found out', () => {
  const { code, service } = seven();
  const other = seven().service;
  expect(failing(other.proof(code), { publicKey: service.publicKey })).toEqual(['key']);
});

test('a receipt that is not the one of the day of the vote is found out, however well it is signed', () => {
  const { service, code } = seven();
  const proof = service.proof(code);
  const { castAt } = proof.receipt.statement;
  expect(failing(proof, { receipt: { commitment: 'ab'.repeat(32), castAt } })).toEqual(['kept']);
});

test('an entry that says something else than the receipt is in no tree', () => {
  const { service, code } = seven();
  const proof = relogged(service.proof(code), ({ entry }) => ({
    entry: { ...entry, commitment: 'ab'.repeat(32) },
  }));
  expect(failing(proof)).toEqual(['entry', 'included']);
});

test('the entry of another vote does not stand for this one', () => {
  const { service, code, codes } = seven();
  const other = service.proof(codes[5] ?? '').logged;
  expect(failing({ ...service.proof(code), logged: other })).toEqual(['entry']);
});

test('a head that the service did not sign is refused', () => {
  const { service, code } = seven();
  const proof = relogged(service.proof(code), ({ head }) => ({
    head: { ...head, statement: { ...head.statement, at: 1 } },
  }));
  expect(failing(proof)).toEqual(['head']);
});

test('a log that was forked, cut or rewritten since the last visit is found out', () => {
  const { service, code } = seven();
  const seen = service.head(5);
  const forked = { ...seen, statement: { ...seen.statement, root: 'ab'.repeat(32) } };
  expect(failing(service.proof(code, { from: 5 }), { head: seen })).toEqual([]);
  expect(failing(service.proof(code, { from: 5 }), { head: forked })).toEqual(['grown']);
  expect(failing(service.proof(code, { size: 6 }), { head: service.head(7) })).toEqual(['grown']);
  expect(failing(service.proof(code), { head: service.head(7) })).toEqual([]);
  const same = service.head(7);
  const twin = { ...same, statement: { ...same.statement, root: 'ab'.repeat(32) } };
  expect(failing(service.proof(code), { head: twin })).toEqual(['grown']);
});

test('what cannot be read proves nothing, and stops nothing', () => {
  const { service, code } = seven();
  const proof = relogged(service.proof(code), () => ({ inclusion: ['zz'], index: -1 }));
  expect(failing({ ...proof, publicKey: 'rubbish' })).toEqual(['signed', 'included', 'head']);
  const nothing = relogged(service.proof(code), () => ({ entry: undefined, inclusion: undefined }));
  expect(failing(nothing)).toEqual(['entry', 'included']);
  const headless = relogged(service.proof(code), () => ({ head: undefined }));
  expect(failing(headless, { head: service.head(3) })).toEqual(['included', 'head', 'grown']);
});

test('a vote opens its own commitment and no other', () => {
  const { service, codes } = seven();
  const of = (n: number) => service.proof(codes[n] ?? '').receipt.statement.commitment;
  const committed = { ballotId: 'b1', ...service.opening(2) };
  expect(opens(sha256, committed, of(2))).toBe(true);
  expect(opens(sha256, committed, of(3))).toBe(false);
  expect(opens(sha256, { ...committed, choice: { m1: ['reject'] } }, of(2))).toBe(false);
});
