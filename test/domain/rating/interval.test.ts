import fc from 'fast-check';
import { halfWidth, neededAnswers, wilson } from '../../../src/domain/rating/interval';

const percent = ({ low, high }: { low: number; high: number }) => [
  Math.round(low * 100),
  Math.round(high * 100),
];

describe('Wilson 95 % with finite-population correction', () => {
  test.each([
    ['18 of 20 of 300', 18, 20, 300, [71, 97]],
    ['90 of 100 of 300', 90, 100, 300, [84, 94]],
    ['no answers know nothing', 0, 0, 300, [0, 100]],
    ['all of 20 households', 15, 20, 20, [75, 75]],
    ['a population of one that answered', 1, 1, 1, [100, 100]],
    ['a population of one that did not', 0, 0, 1, [0, 100]],
    ['no population', 0, 0, 0, [0, 100]],
  ])('%s', (_, hits, n, population, expected) => {
    expect(percent(wilson(hits, n, population))).toEqual(expected);
  });
  test('without the correction it is the textbook interval: 8 of 10 is 49–94 %', () => {
    expect(percent(wilson(8, 10, 1e9))).toEqual([49, 94]);
  });
  test.each([
    [11, 10, 300],
    [-1, 10, 300],
    [5, 301, 300],
  ])('%i of %i of %i is no sample', (hits, n, population) => {
    expect(() => wilson(hits, n, population)).toThrow(RangeError);
  });
});

describe('answers needed for ±5 points', () => {
  test.each([
    [100, 80],
    [300, 169],
    [800, 260],
    [1, 1],
    [0, 0],
  ])('of %i households: %i', (households, needed) => expect(neededAnswers(households)).toBe(needed));
  test('a wider margin needs fewer', () =>
    expect(neededAnswers(300, 0.1)).toBeLessThan(neededAnswers(300, 0.05)));
});

const anySample = fc
  .integer({ min: 1, max: 2000 })
  .chain((population) => fc.tuple(fc.constant(population), fc.integer({ min: 0, max: population })))
  .chain(([population, n]) =>
    fc.record({
      population: fc.constant(population),
      n: fc.constant(n),
      hits: fc.integer({ min: 0, max: n }),
    }),
  );

test('lies within 0 and 1 and holds the share itself', () => {
  fc.assert(
    fc.property(anySample, ({ hits, n, population }) => {
      const { low, high } = wilson(hits, n, population);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      fc.pre(n > 0);
      expect(low).toBeLessThanOrEqual(hits / n);
      expect(high).toBeGreaterThanOrEqual(hits / n);
    }),
  );
});

test('one more satisfied household never lowers a bound', () => {
  fc.assert(
    fc.property(anySample, ({ hits, n, population }) => {
      fc.pre(hits < n);
      const before = wilson(hits, n, population);
      const after = wilson(hits + 1, n, population);
      expect(after.low).toBeGreaterThanOrEqual(before.low);
      expect(after.high).toBeGreaterThanOrEqual(before.high);
    }),
  );
});

test('more answers with the same share are never less precise, and a larger population never more', () => {
  fc.assert(
    fc.property(anySample, ({ hits, n, population }) => {
      fc.pre(n > 0 && n * 2 <= population);
      const width = halfWidth(wilson(hits, n, population)) + 1e-12;
      expect(halfWidth(wilson(hits * 2, n * 2, population))).toBeLessThanOrEqual(width);
      expect(halfWidth(wilson(hits, n, population * 2)) + 1e-12).toBeGreaterThanOrEqual(width - 1e-12);
    }),
  );
});

test('satisfied and not satisfied mirror each other', () => {
  fc.assert(
    fc.property(anySample, ({ hits, n, population }) => {
      const some = wilson(hits, n, population);
      const others = wilson(n - hits, n, population);
      expect(some.low).toBeCloseTo(1 - others.high, 10);
    }),
  );
});
