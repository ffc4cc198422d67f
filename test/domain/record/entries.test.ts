import { createHash } from 'node:crypto';
import { toHex } from '../../../src/domain/record/canonical';
import { commitmentOf } from '../../../src/domain/record/commitment';
import { logLeaf, rollLeaf, rollRoot, sortRoll } from '../../../src/domain/record/entries';
import { treeRoot } from '../../../src/domain/record/merkle';
import { standingVotes } from '../../../src/domain/record/standing-votes';
import type { LogEntry, RollEntry } from '../../../src/domain/record/statements';

const hash = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());
const flat: RollEntry = {
  unit: '3-2-501',
  building: '3',
  stairwell: '2',
  areaCenti: 8950,
  owner: 'a1b2',
  eligible: true,
};
const vote = (receipt: string): LogEntry => ({
  type: 'vote',
  ballotId: 'b-1',
  receipt,
  commitment: 'ab'.repeat(32),
  castAt: 1_742_428_800_000,
});
const voided = (receipt: string): LogEntry => ({
  type: 'void',
  ballotId: 'b-1',
  receipt,
  reason: 'principal-voted',
  at: 1_742_428_900_000,
});

/** Each computed with Python's hashlib over the text written out by hand. */
describe('known answers', () => {
  const nonce = '0f'.repeat(32);
  const opening = { ballotId: 'b-1', owner: 'a1b2', choice: { works: ['approve'] }, nonce };
  const commitment = '9fcd3e7b1663891264ccd31595a0973714b76dc687ae643b394039ff356b7c41';

  test('a commitment', () => expect(commitmentOf(hash, opening)).toBe(commitment));
  test('what else stands beside the four fields does not count', () => {
    expect(commitmentOf(hash, { ...opening, channel: 'paper' } as typeof opening)).toBe(commitment);
  });
  test('a vote in the log', () => {
    expect(toHex(logLeaf(hash, vote('7K3M-Q2XD')))).toBe(
      '16862f26cafa7be52b969e15e44dcea16c040b81f2a8bde058de6a0d0a6b933d',
    );
  });
  test('a flat on the roll', () => {
    expect(toHex(rollLeaf(hash, flat))).toBe(
      '39a109ad68f5c2a90aa00f0757f483ebd3570ae51554a77326a609b8deed42f4',
    );
  });
});

test('each of the four fields changes a commitment', () => {
  const opening = { ballotId: 'b', owner: 'o', choice: { works: ['approve'] }, nonce: '00' };
  const others = [{ ballotId: 'c' }, { owner: 'p' }, { choice: { works: ['reject'] } }, { nonce: '01' }];
  const all = [{}, ...others].map((other) => commitmentOf(hash, { ...opening, ...other }));
  expect(new Set(all).size).toBe(5);
});

test('the root of a roll does not depend on the order in which it was read', () => {
  const roll = ['10-1-101', '2-1-101', '2--9'].map((unit) => ({ ...flat, unit }));
  expect(sortRoll(roll).map(({ unit }) => unit)).toEqual(['10-1-101', '2--9', '2-1-101']);
  const root = treeRoot(
    hash,
    sortRoll(roll).map((entry) => rollLeaf(hash, entry)),
  );
  expect(rollRoot(hash, roll)).toEqual(root);
  expect(rollRoot(hash, [...roll].reverse())).toEqual(root);
});

describe('the votes that stand', () => {
  const standing = (...entries: LogEntry[]) => standingVotes(entries).map(({ receipt }) => receipt);
  test('all, in the order of the log, but those that a later entry voids', () => {
    expect(standing(vote('A'), vote('B'), voided('A'), vote('C'))).toEqual(['B', 'C']);
  });
  test('an entry voids nothing that comes after it, and nothing that is not there', () => {
    expect(standing(voided('A'), vote('A'), voided('B'))).toEqual(['A']);
  });
  test('an empty log', () => expect(standing()).toEqual([]));
});
