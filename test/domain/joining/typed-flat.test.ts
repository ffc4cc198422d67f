import { readTypedUnit } from '../../../src/domain/joining/typed-flat';

test.each([
  ['3', '2', '501', '3-2-501'],
  ['3号楼', '2单元', '501室', '3-2-501'],
  [' ０3 栋', '02', '0501', '3-2-0501'],
  ['a', '', '101', 'A--101'],
  ['东楼', '1', '101', '东楼-1-101'],
  ['1', '1', 'B-2', '1-1-B~12'],
])('%s, %s, %s is the unit %s', (building, stairwell, room, unit) =>
  expect(readTypedUnit({ building, stairwell, room })).toBe(unit),
);

test.each([
  ['', '1', '101'],
  ['1', '1', ' '],
])('without building or room (%j, %j, %j) no unit is meant', (building, stairwell, room) =>
  expect(readTypedUnit({ building, stairwell, room })).toBeUndefined(),
);
