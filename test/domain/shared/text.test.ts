import { codePoints, compareLabels, toHalfWidth } from '../../../src/domain/shared/text';
import { exhaustive } from '../../../src/domain/shared/result';

test('full width becomes half width, Chinese stays', () => {
  expect(toHalfWidth('１２Ａｂ（㎡）　楼')).toBe('12Ab(㎡) 楼');
});

test('characters are code points', () => {
  expect([codePoints('𠮷野家'), codePoints('👍'), codePoints('')]).toEqual([3, 1, 0]);
});

test('labels sort as people count', () => {
  expect(['10', '2', 'B1', 'A10', 'A2', '2-10', '2-9'].sort(compareLabels)).toEqual([
    '2',
    '2-9',
    '2-10',
    '10',
    'A2',
    'A10',
    'B1',
  ]);
});

test('a member outside a closed union throws', () => {
  expect(() => exhaustive('old-value' as never)).toThrow('old-value');
});
