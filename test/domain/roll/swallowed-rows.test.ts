import { swallowsRows, usualWidth } from '../../../src/domain/roll/swallowed-rows';

const width = 5;
const swallows = (...row: string[]) => swallowsRows(row, ',', width);

test('a cell that holds the end of one row and the beginning of another swallows rows', () => {
  expect(swallows('1', '101', '80', '甲,\n1,102,80,乙', '')).toBe(true);
  expect(swallows('1', '101', '80', '甲,\r\n1,102,80,乙,自住\r\n1,103,80,丙', '')).toBe(true);
  expect(swallows('1', '101', '80', '甲,\n1,102,80,乙,自住')).toBe(true);
});

test('a cell that was broken on purpose does not, with commas or without', () => {
  expect(swallows('1', '101', '80', '甲\n乙', '')).toBe(false);
  expect(swallows('1', '101', '80', '甲,乙,丙\n丁,戊', '')).toBe(false);
  expect(swallows('1', '101', '80', '甲,乙', '自住\n出租')).toBe(false);
});

test('a row in one line does not, however many cells it has', () => {
  expect(swallows('1', '101', '80', '甲', '自住', '', '')).toBe(false);
});

test('the usual width is that of most rows, whatever titles and blank lines stand around them', () => {
  expect(usualWidth([['名册'], ['1', '2', '3'], ['1', '2'], ['1', '2', '3'], [''], [''], ['']])).toBe(3);
  expect(usualWidth([])).toBe(0);
});
