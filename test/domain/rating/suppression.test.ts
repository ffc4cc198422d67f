import fc from 'fast-check';
import { suppress } from '../../../src/domain/rating/suppression';

const hidden = (sizes: Record<string, number>) =>
  [...suppress(Object.entries(sizes).map(([key, n]) => ({ key, n })))].sort();

describe('n < 10 is not shown, nor what would reveal it', () => {
  test.each([
    ['none is small', { a: 10, b: 40 }, []],
    ['one is small: the next smallest too', { a: 9, b: 40, c: 30 }, ['a', 'c']],
    ['equals: the first by key', { a: 9, d: 30, c: 30 }, ['a', 'c']],
    ['two are small: their sum gives nothing away', { a: 9, b: 1, c: 30 }, ['a', 'b']],
    ['one group alone', { a: 3 }, ['a']],
    ['no groups', {}, []],
  ])('%s', (_, sizes, expected) => expect(hidden(sizes)).toEqual(expected));
});

test('never exactly one hidden among several', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 12 }), (sizes) => {
      expect(suppress(sizes.map((n, i) => ({ key: `g${i}`, n }))).size).not.toBe(1);
    }),
  );
});
