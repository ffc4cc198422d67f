import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { Form } from '../../../src/domain/ballot/form';
import { decide } from '../../../src/domain/ballot/outcome';
import { tally, type Vote } from '../../../src/domain/ballot/tally';
import { drawUnits, fewestToFlip, sampleSize } from '../../../src/domain/record/sample';
import { aForm, aMotion, aVote, picked, someOptions } from '../support/builders';

const hash = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest());

/** Owners of equal areas unless told: so many approve, reject and stay away. */
function fewest(
  counts: { approve?: number; reject?: number; away?: number },
  form = aForm(),
  areas: number[] = [],
) {
  const answers = Object.entries(counts).flatMap(([answer, n]) => Array<string>(n).fill(answer));
  const owners = answers.map((answer, i) => ({ answer, ownerKey: `o${i}`, areaCenti: areas[i] ?? 8000 }));
  return fewestToFlip(
    form,
    new Map(owners.map(({ ownerKey, areaCenti }) => [ownerKey, areaCenti])),
    owners
      .filter(({ answer }) => answer !== 'away')
      .map(({ answer, ...owner }) => aVote({ ...owner, choice: picked(answer) })),
  );
}

describe('the fewest altered ballots that turn the result', () => {
  const special = aForm({ motions: [aMotion({ matter: 'rebuild' })] });
  test.each<[string, number, () => number]>([
    ['60 of 100 agree, 40 do not: ten fewer are half', 10, () => fewest({ approve: 60, reject: 40 })],
    ['61 of 100 agree: eleven fewer are half', 11, () => fewest({ approve: 61, reject: 39 })],
    [
      '80 of 100 agree to a special matter: six fewer are below 3/4',
      6,
      () => fewest({ approve: 80, reject: 20 }, special),
    ],
    ['exactly 3/4 of a special matter hang on one', 1, () => fewest({ approve: 75, reject: 25 }, special)],
    ['all of 70 agree, 30 stay away: four fewer are below 2/3', 4, () => fewest({ approve: 70, away: 30 })],
    ['half and half lacks one', 1, () => fewest({ approve: 50, reject: 50 })],
    ['40 of 100 agree: eleven more are more than half', 11, () => fewest({ approve: 40, reject: 60 })],
    ['60 agree, 40 stay away: seven more take part', 7, () => fewest({ approve: 60, away: 40 })],
    ['nobody votes: two thirds must', 67, () => fewest({ away: 100 })],
    [
      '33 agree, 33 do not, 34 away: one more takes part, and with it more than half agree',
      1,
      () => fewest({ approve: 33, reject: 33, away: 34 }),
    ],
    ['one owner alone', 1, () => fewest({ approve: 1 })],
    [
      'one with much area turns the majority by area',
      1,
      () => fewest({ approve: 60, reject: 40 }, aForm(), [800_000]),
    ],
    [
      'votes against that were left out weigh half',
      1,
      () =>
        fewest(
          { approve: 70, away: 1 },
          aForm(),
          Array.from({ length: 71 }, (_, i) => (i < 70 ? 100 : 7000)),
        ),
    ],
  ])('%s', (_, expected, count) => expect(count()).toBe(expected));

  test('of several items the one that hangs on the fewest', () => {
    const form = aForm({ kind: 'items', motions: [aMotion(), aMotion({ motionId: 'lift' })] });
    const votes = Array.from({ length: 9 }, (_, i) =>
      aVote({ ownerKey: `o${i}`, choice: { works: ['approve'], lift: [i < 6 ? 'approve' : 'reject'] } }),
    );
    expect(fewestToFlip(form, new Map(votes.map((vote) => [vote.ownerKey, vote.areaCenti])), votes)).toBe(2);
  });
  test('a consultation decides nothing', () => {
    expect(() => fewest({ approve: 2 }, aForm({ binding: 'consultative' }))).toThrow(RangeError);
  });
});

/** Every record that up to five owners could have left, and how many of them differ from the one given. */
function byTrying(form: Form, areas: readonly number[], record: readonly string[]): number {
  const roll = { owners: areas.length, areaCenti: areas.reduce((a, b) => a + b, 0) };
  const answers =
    form.kind === 'one-of' ? ['a', 'b', 'none', 'abstain', ''] : ['approve', 'reject', 'abstain', ''];
  const result = (given: readonly string[]) => {
    const { passed, optionId } = decide(form, roll, tally(form, votesOf(areas, given))).motions[0]!;
    return passed && optionId;
  };
  const recorded = result(record);
  let best = Infinity;
  const walk = (given: readonly string[], differing: number) => {
    if (differing >= best) return;
    if (given.length === record.length) {
      if (result(given) !== recorded) best = differing;
      return;
    }
    for (const answer of answers)
      walk([...given, answer], differing + (answer === record[given.length] ? 0 : 1));
  };
  walk([], 0);
  return best;
}

const votesOf = (areas: readonly number[], record: readonly string[]): Vote[] =>
  record.flatMap((answer, i) =>
    answer === '' ? [] : [aVote({ ownerKey: `o${i}`, areaCenti: areas[i]!, choice: picked(answer) })],
  );

test.each([
  ['ordinary', aForm(), ['approve', 'reject', 'abstain', '']],
  ['special', aForm({ motions: [aMotion({ matter: 'rebuild' })] }), ['approve', 'reject', 'abstain', '']],
  [
    'one of two plans',
    aForm({ kind: 'one-of', motions: [aMotion({ options: someOptions('a', 'b') })] }),
    ['a', 'b', 'none', ''],
  ],
])('agrees with trying every record of up to five owners: %s', (_, form, answers) => {
  const anOwner = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(...answers));
  fc.assert(
    fc.property(fc.array(anOwner, { minLength: 1, maxLength: 5 }), (owners) => {
      const [areas, record] = [owners.map(([area]) => area), owners.map(([, answer]) => answer)];
      const roll = new Map(areas.map((area, i) => [`o${i}`, area]));
      expect(fewestToFlip(form, roll, votesOf(areas, record))).toBe(byTrying(form, areas, record));
    }),
    { numRuns: 150 },
  );
});

describe('how many to ask: ⌈ln 0.05 / ln(1 − k/N)⌉', () => {
  test.each([
    [10, 300, 89], // 2.9957 / 0.033902 = 88.36
    [100, 2000, 59], // 2.9957 / 0.051293 = 58.40
    [50, 100, 5], // 2.9957 / 0.693147 = 4.32
    [150, 200, 3], // 2.9957 / 1.386294 = 2.16
    [99, 100, 1], // 2.9957 / 4.605170 = 0.65
    [1, 20, 20], // 58.40, but there are only 20
    [1, 1, 1],
    [2, 2, 2],
  ])('%i of %i altered: ask %i', (altered, all, expected) => expect(sampleSize(altered, all)).toBe(expected));

  test('so many miss every altered ballot at most once in twenty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (all, share) => {
          const altered = Math.max(1, Math.floor(share * all));
          const n = sampleSize(altered, all);
          expect(n).toBeGreaterThanOrEqual(1);
          expect(n).toBeLessThanOrEqual(all);
          if (n < all) expect((1 - altered / all) ** n).toBeLessThanOrEqual(0.05 + 1e-9);
        },
      ),
    );
  });
});

describe('the draw', () => {
  const units = ['1-1-101', '1-1-102', '1-1-201', '1-1-202', '2-1-101'];
  test('can be repeated by anybody with any SHA-256', () => {
    expect(drawUnits(hash, 'lottery 2025-04-01: 03 08 17', units, 3)).toEqual([
      '2-1-101',
      '1-1-201',
      '1-1-101',
    ]);
  });
  test('depends on the seed alone, not on the order of the list', () => {
    expect(drawUnits(hash, 'seed', [...units].reverse(), 5)).toEqual(drawUnits(hash, 'seed', units, 5));
    expect(drawUnits(hash, 'other', units, 5)).not.toEqual(drawUnits(hash, 'seed', units, 5));
  });
  test('draws nobody twice, and all where more are asked for', () => {
    expect([...drawUnits(hash, 'seed', units, 9)].sort()).toEqual(units);
  });
});
