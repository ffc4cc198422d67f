import { flatOf, floorOf, isAffected, topFloors } from '../../../src/domain/plan/affected';
import type { Affects } from '../../../src/domain/plan/plan';
import type { Category } from '../../../src/domain/need/category';
import { unitKeyOf } from '../../../src/domain/roll/electoral-roll';

test.each([
  ['501', 5],
  ['1203', 12],
  ['101', 1],
  ['５０１', 5],
  ['商1', undefined],
  ['东', undefined],
  ['12', undefined],
  ['001', undefined],
  ['50101', undefined],
  ['', undefined],
])('room %p is on floor %p', (room, floor) => {
  expect(floorOf(room)).toBe(floor);
});

/** Building 1 has two stairwells of six and five floors, building 2 has none and four floors. */
const tops = topFloors(
  [
    ['1', '1', '601'],
    ['1', '1', '101'],
    ['1', '1', '商1'],
    ['1', '2', '502'],
    ['2', '', '401'],
  ].map(([building = '', stairwell = '', room = '']) => ({ building, stairwell, room })),
);

type Case = readonly [category: Category, affects: Affects | undefined, unit: string, is: boolean];
const cases: readonly Case[] = [
  ['lift', undefined, '1-1-101', true],
  ['lift', undefined, '1-1-202', true],
  ['lift', undefined, '1-1-301', false],
  ['lift', { building: '1', stairwell: '1', floors: 'low' }, '1-1-201', true],
  ['lift', { building: '1', stairwell: '1', floors: 'low' }, '1-2-201', false],
  ['lift', { building: '1', floors: 'low' }, '2--201', false],
  ['lift', { stairwell: '2', floors: 'all' }, '1-2-502', true],
  ['roof', undefined, '1-1-602', true],
  ['roof', undefined, '1-1-502', false],
  ['roof', undefined, '1-2-501', true],
  ['roof', undefined, '2--402', true],
  ['roof', { building: '2', floors: 'top' }, '1-1-602', false],
  ['roof', undefined, '3-1-601', false],
  ['drainage', { floors: 'low' }, '2--102', true],
  ['drainage', undefined, '2--102', false],
  ['lift', undefined, '1-1-商1', false],
  ['lift', { floors: 'all' }, '1-1-商1', true],
];

test.each(cases)('%s, %j: %s is affected: %p', (category, affects, unit, is) => {
  expect(isAffected({ category, ...(affects && { affects }) }, flatOf(unit), tops)).toBe(is);
});

test('a unit’s key comes apart as it was put together', () => {
  for (const flat of [
    { building: '1', stairwell: '2', room: '501' },
    { building: 'A-1', stairwell: '', room: '1~03' },
  ]) {
    expect(flatOf(unitKeyOf(flat))).toEqual(flat);
  }
});
