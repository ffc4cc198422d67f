import fc from 'fast-check';
import { cityShareOf, funnelOf, limitsAt } from '../../../src/domain/city/funnel';
import { aScore, aSummary } from './summaries';

describe('limitsAt', () => {
  test('known values: 80 % at 100 answers is 72.2 to 87.8', () => {
    const { low, high } = limitsAt(0.8, 100);
    expect(low).toBeCloseTo(0.7216, 4);
    expect(high).toBeCloseTo(0.8784, 4);
  });

  test('stays within 0 and 1, holds the share, and narrows as answers grow', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 5000 }), (p, n) => {
        const { low, high } = limitsAt(p, n);
        const more = limitsAt(p, n + 1);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low <= p && p <= high).toBe(true);
        expect(more.high - more.low).toBeLessThanOrEqual(high - low);
      }),
    );
  });

  test('refuses what is no share or no number of answers', () => {
    expect(() => limitsAt(1.1, 10)).toThrow(RangeError);
    expect(() => limitsAt(0.5, 0)).toThrow(RangeError);
  });
});

describe('cityShareOf', () => {
  test('pools answers, so that a large community weighs more', () => {
    const city = cityShareOf([{ overall: aScore(90, 100) }, { overall: aScore(5, 20) }]);
    expect(city).toEqual({ share: 95 / 120, answers: 120 });
  });

  test('leaves out what is suppressed or not rated, and knows nothing without answers', () => {
    expect(cityShareOf([{ overall: aScore(9, 9) }, {}])).toBeUndefined();
    expect(cityShareOf([{ overall: aScore(9, 9) }, { overall: aScore(40, 80) }])?.share).toBe(0.5);
  });
});

describe('funnelOf', () => {
  const large = aSummary({ communityId: 'large', overall: aScore(270, 300) });
  const low = aSummary({ communityId: 'low', overall: aScore(60, 120) });
  const few = aSummary({ communityId: 'few', overall: aScore(15, 20) });
  const hidden = aSummary({ communityId: 'hidden', overall: aScore(3, 5) });

  test('places comparable points, leaves the others without a place, counts the suppressed', () => {
    const funnel = funnelOf([large, low, few, hidden, aSummary()]);
    expect(
      funnel?.points.map(({ communityId, position, comparable }) => [communityId, position, comparable]),
    ).toEqual([
      ['large', 'above', true],
      ['low', 'below', true],
      ['few', undefined, false],
    ]);
    expect(funnel?.suppressed).toBe(1);
    expect(funnel?.cityShare).toBeCloseTo(345 / 440, 10);
  });

  test('a community that is the whole city lies within', () => {
    expect(funnelOf([large])?.points[0]?.position).toBe('within');
  });

  test('nothing to draw without a share that may be shown', () => {
    expect(funnelOf([hidden, aSummary()])).toBeUndefined();
  });
});
