import fc from 'fast-check';
import { CONSENT, PARTICIPATION } from '../../../src/domain/ballot/rule';
import { MAX_TOTAL_AREA_CENTI } from '../../../src/domain/shared/area';
import {
  atLeast,
  displayPercent,
  exactProduct,
  meets,
  missingTo,
  moreThan,
  type Threshold,
} from '../../../src/domain/shared/share';

const share = (part: number, whole: number) => ({ part, whole });
const anyShare = fc
  .integer({ min: 1, max: 10_000_000 })
  .chain((whole) => fc.record({ part: fc.integer({ min: 0, max: whole }), whole: fc.constant(whole) }));
/** Areas up to the largest community; many near a bound, where a rounded product would tell. */
const anyArea = fc
  .tuple(
    fc.integer({ min: 1, max: MAX_TOTAL_AREA_CENTI }),
    fc.constantFrom(0, 1 / 2, 2 / 3, 3 / 4, 1),
    fc.integer({ min: -2, max: 2 }),
  )
  .chain(([whole, near, off]) =>
    fc
      .oneof(fc.integer({ min: 0, max: whole }), fc.constant(Math.floor(whole * near) + off))
      .map((part) => ({ part: Math.min(whole, Math.max(0, part)), whole })),
  );
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
  test('one unit around 2/3 of the largest community', () => {
    const whole = MAX_TOTAL_AREA_CENTI - (MAX_TOTAL_AREA_CENTI % 3);
    const bound = (whole / 3) * 2;
    expect(atLeast(share(bound, whole), 2, 3)).toBe(true);
    expect(moreThan(share(bound, whole), 2, 3)).toBe(false);
    expect(atLeast(share(bound - 1, whole), 2, 3)).toBe(false);
    expect(moreThan(share(bound + 1, whole), 2, 3)).toBe(true);
  });
  test('beyond 2^53 there is no answer rather than a rounded one', () => {
    const whole = Number.MAX_SAFE_INTEGER - 5;
    const part = Number((2n * BigInt(whole) - 1n) / 3n);
    // As floats, these two are the same; in truth the part is a third of a unit below 2/3.
    expect(part * 3).toBe(whole * 2);
    expect(() => atLeast(share(part, whole), 2, 3)).toThrow(RangeError);
    expect(() => missingTo(share(part, whole), PARTICIPATION)).toThrow(RangeError);
    expect(() => displayPercent(share(part, whole))).toThrow(RangeError);
  });
  test('products are exact up to 2^53 − 1, and refused from 2^53 on', () => {
    expect(exactProduct(6361, 69_431 * 20_394_401)).toBe(Number.MAX_SAFE_INTEGER);
    expect(exactProduct(0, Number.MAX_SAFE_INTEGER)).toBe(0);
    expect(() => exactProduct(2 ** 26, 2 ** 27)).toThrow(RangeError);
    expect(() => exactProduct(0.5, 3)).toThrow(RangeError);
    expect(() => exactProduct(Number.NaN, 1)).toThrow(RangeError);
  });
  test('a hundred times the area of the largest community is far from 2^53', () => {
    expect(exactProduct(MAX_TOTAL_AREA_CENTI, 100)).toBeLessThan(Number.MAX_SAFE_INTEGER / 1000);
  });
  test('the same as in BigInt, up to the largest community', () => {
    fc.assert(
      fc.property(anyArea, anyThreshold, fc.integer({ min: 0, max: 6 }), (given, guard, decimals) => {
        const [part, whole] = [BigInt(given.part), BigInt(given.whole)];
        const [num, den] = [BigInt(guard.num), BigInt(guard.den)];
        const met = guard.strict ? part * den > num * whole : part * den >= num * whole;
        expect(meets(given, guard)).toBe(met);
        const floor = (num * whole) / den;
        const needed = guard.strict || floor * den < num * whole ? floor + 1n : floor;
        expect(missingTo(given, guard)).toBe(needed > part ? Number(needed - part) : 0);
        const units = (part * 100n * 10n ** BigInt(decimals)) / whole;
        const shown = displayPercent(given, decimals).replace(/[.%]/g, '');
        expect(BigInt(shown)).toBe(units);
      }),
      { numRuns: 3000 },
    );
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
