import fc from 'fast-check';
import { formatArea, MAX_AREA_CENTI, parseArea } from '../../../src/domain/shared/area';

describe('area in m²', () => {
  test.each([
    ['89.5', 8950],
    ['89.50', 8950],
    ['89', 8900],
    ['1,208.35', 120_835],
    ['1208.35', 120_835],
    ['８９．５', 8950],
    ['１，２０８．３５', 120_835],
    [' 0.01 ', 1],
    ['100,000.00', MAX_AREA_CENTI],
    ['0.29', 29],
    ['1.15', 115],
  ])('%s', (text, areaCenti) => expect(parseArea(text)).toEqual({ ok: true, value: areaCenti }));
  test.each([
    ['', 'not-a-number'],
    ['abc', 'not-a-number'],
    ['89.5m2', 'not-a-number'],
    ['1,20,8', 'not-a-number'],
    ['12,08.35', 'not-a-number'],
    ['89.', 'not-a-number'],
    ['.5', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['+80', 'not-a-number'],
    ['89.555', 'too-many-decimals'],
    ['0', 'not-positive'],
    ['0.00', 'not-positive'],
    ['-89.5', 'not-positive'],
    ['100000.01', 'too-large'],
    ['99999999999999999999', 'too-large'],
  ])('%j is refused: %s', (text, error) => expect(parseArea(text)).toEqual({ ok: false, error }));
  test.each([
    [1, '0.01'],
    [120_835, '1,208.35'],
    [100_000_000_000, '1,000,000,000.00'],
    [0, '0.00'],
    [-5, '-0.05'],
  ])('%i is written %s', (areaCenti, text) => expect(formatArea(areaCenti)).toBe(text));
  test('what is written is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MAX_AREA_CENTI }), (areaCenti) => {
        expect(parseArea(formatArea(areaCenti))).toEqual({ ok: true, value: areaCenti });
      }),
    );
  });
});
