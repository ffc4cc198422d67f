import fc from 'fast-check';
import { ANSWERS, DIMENSIONS, type Dimension } from '../../../src/domain/rating/dimension';
import { countLevels, type LevelCounts } from '../../../src/domain/rating/level-counts';
import { score, scoreDimensions } from '../../../src/domain/rating/score';

const NO_ANSWERS = countLevels([]);

const counts = (given: Partial<LevelCounts>): LevelCounts => ({ ...NO_ANSWERS, ...given });

describe('score', () => {
  test('mean of the five levels, top two as satisfied, "unsure" in the response rate only', () => {
    const given = counts({
      'very-satisfied': 40,
      satisfied: 50,
      neutral: 5,
      dissatisfied: 3,
      'very-dissatisfied': 2,
      unsure: 20,
    });
    const result = score(given, 300);
    expect(result).toMatchObject({
      n: 100,
      unsure: 20,
      households: 300,
      responseRate: 0.4,
      display: 'comparable',
    });
    expect(result.mean).toBe((40 * 100 + 50 * 75 + 5 * 50 + 3 * 25) / 100);
    expect(result.satisfiedShare).toBe(0.9);
  });
  test('the bounds: what if all who did not answer were dissatisfied, or satisfied', () => {
    const result = score(counts({ satisfied: 90, neutral: 10, unsure: 20 }), 300);
    expect(result.bounds).toEqual({ low: 90 / 280, high: 270 / 280 });
  });
  test('all answered: the bounds and the interval are the share itself', () => {
    const result = score(counts({ satisfied: 30, dissatisfied: 10 }), 40);
    expect([result.bounds, result.interval]).toEqual([
      { low: 0.75, high: 0.75 },
      { low: 0.75, high: 0.75 },
    ]);
  });
  test('no answers: no number, not zero', () => {
    expect(score(NO_ANSWERS, 300)).toMatchObject({
      mean: null,
      satisfiedShare: null,
      responseRate: 0,
      interval: { low: 0, high: 1 },
      bounds: { low: 0, high: 1 },
      display: 'suppressed',
    });
  });
  test.each([
    ['no households', NO_ANSWERS, 0],
    ['all are unsure', counts({ unsure: 5 }), 5],
  ])('%s', (_, given, households) => expect(score(given, households).mean).toBeNull());
  test('more answers than households is a mistake of the caller', () => {
    expect(() => score(counts({ unsure: 2, neutral: 9 }), 10)).toThrow(RangeError);
  });
});

describe('display', () => {
  test.each([
    ['9 answers', { satisfied: 9 }, 300, 'suppressed'],
    ['10 answers', { satisfied: 10 }, 300, 'not-comparable'],
    ['9 and many unsure', { satisfied: 9, unsure: 100 }, 300, 'suppressed'],
    ['29 answers, even of 29 households', { satisfied: 29 }, 29, 'not-comparable'],
    ['30 of 30 households', { satisfied: 30 }, 30, 'comparable'],
    ['30 of 300, agreed', { satisfied: 30 }, 300, 'comparable'],
    ['30 of 300, divided: half-width above 10 points', { satisfied: 15, neutral: 15 }, 300, 'not-comparable'],
    ['18 of 20 of 300', { satisfied: 18, neutral: 2 }, 300, 'not-comparable'],
  ])('%s', (_, given, households, display) => expect(score(counts(given), households).display).toBe(display));
});

test('the share lies within its interval, and all within the bounds of what could be', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ANSWERS), { maxLength: 80 }), fc.nat(500), (answers, silent) => {
      const result = score(countLevels(answers), answers.length + silent);
      fc.pre(result.satisfiedShare !== null);
      expect(result.bounds.low).toBeLessThanOrEqual(result.satisfiedShare ?? 0);
      expect(result.bounds.high).toBeGreaterThanOrEqual(result.satisfiedShare ?? 0);
    }),
  );
});

describe('by dimension', () => {
  const all = (given: LevelCounts) =>
    Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, given])) as Record<Dimension, LevelCounts>;
  test('a single suppressed dimension takes the next smallest with it', () => {
    const byDimension = {
      ...all(counts({ satisfied: 60 })),
      supervisors: counts({ satisfied: 8, unsure: 52 }),
      upkeep: counts({ satisfied: 40, unsure: 20 }),
    };
    const result = scoreDimensions(counts({ satisfied: 60 }), byDimension, 100);
    const hidden = DIMENSIONS.filter((dimension) => result.byDimension[dimension].display === 'suppressed');
    expect(hidden).toEqual(['supervisors', 'upkeep']);
    expect(result.overall.display).toBe('comparable');
    expect(result.byDimension.quality).not.toHaveProperty('key');
  });
});
