import fc from 'fast-check';
import { CONSENT, PARTICIPATION } from '../../../src/domain/ballot/rule';
import {
  atLeast,
  displayPercent,
  meets,
  missingTo,
  moreThan,
  type Threshold,
} from '../../../src/domain/shared/share';

const share = (part: number, whole: number) => ({ part, whole });
const anyShare = fc
  .integer({ min: 1, max: 10_000_000 })
  .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }));
const anyThreshold = fc.constantFrom(PARTICIPATION, CONSENT.ordinary, CONSENT.special);

describe('Art. 1259: two comparisons', () => {
  test.each([
    [2, 3, true, false],
    [200, 300, true, false],
    [201, 300, true, true],
    [199, 300, false, false],
    [0, 0, false, false],
  ])('%i of %i against 2/3', (part, whole, least, more) => {
    expect(atLeast(share(part, whole), 2, 3)).toBe(least);
    expect(moreThan(share(part, whole), 2, 3)).toBe(more);
  });
  test('exact where floats are not: one unit around 2/3 of 3·(2^53 − 1)/3', () => {
    const whole = Number.MAX_SAFE_INTEGER - (Number.MAX_SAFE_INTEGER % 3);
    const bound = (whole / 3) * 2;
    expect(atLeast(share(bound, whole), 2, 3)).toBe(true);
    expect(moreThan(share(bound, whole), 2, 3)).toBe(false);
    expect(atLeast(share(bound - 1, whole), 2, 3)).toBe(false);
    expect(moreThan(share(bound + 1, whole), 2, 3)).toBe(true);
  });
  test('exact where a float would round a third of a unit away', () => {
    const whole = Number.MAX_SAFE_INTEGER - 5;
    const part = Number((2n * BigInt(whole) - 1n) / 3n);
    expect(3n * BigInt(part)).toBe(2n * BigInt(whole) - 1n);
    expect(part * 3).toBe(whole * 2);
    expect(atLeast(share(part, whole), 2, 3)).toBe(false);
  });
  test('what is missing, with the whole held fixed', () => {
    expect(missingTo(share(0, 3), PARTICIPATION)).toBe(2);
    expect(missingTo(share(1, 2), CONSENT.ordinary)).toBe(1);
    expect(missingTo(share(3, 4), CONSENT.special)).toBe(0);
    expect(missingTo(share(0, 0), PARTICIPATION)).toBe(1);
  });
});

describe('percentages for people', () => {
  test.each<[number, number, Threshold | undefined, string]>([
    [666_666, 1_000_000, PARTICIPATION, '66.66%'],
    [666_666, 1_000_000, undefined, '66.66%'],
    [2, 3, PARTICIPATION, '66.67%'],
    [2, 3, undefined, '66.66%'],
    [1, 2, CONSENT.ordinary, '50.00%'],
    [50_001, 100_000, CONSENT.ordinary, '50.01%'],
    [74_999, 100_000, CONSENT.special, '74.99%'],
    [3, 4, CONSENT.special, '75.00%'],
    [1, 1, PARTICIPATION, '100.00%'],
    [0, 5, PARTICIPATION, '0.00%'],
    [0, 0, PARTICIPATION, '0.00%'],
    [1, 1000, undefined, '0.10%'],
  ])('%i of %i', (part, whole, guard, text) =>
    expect(displayPercent(share(part, whole), 2, guard)).toBe(text),
  );
  test('without decimals', () => {
    expect(displayPercent(share(2, 3), 0)).toBe('66%');
    expect(displayPercent(share(2, 3), 0, PARTICIPATION)).toBe('67%');
  });
  test('the number shown is always on the side of the true one, and less than one unit away', () => {
    fc.assert(
      fc.property(anyShare, anyThreshold, fc.integer({ min: 0, max: 4 }), (given, guard, decimals) => {
        const scale = 10 ** decimals;
        const units = Math.round(parseFloat(displayPercent(given, decimals, guard)) * scale);
        expect(meets({ part: units, whole: 100 * scale }, guard)).toBe(meets(given, guard));
        expect(Math.abs(units - (given.part * 100 * scale) / given.whole)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});
