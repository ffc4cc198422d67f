import fc from 'fast-check';
import { compareSideBySide } from '../../../src/domain/plan/side-by-side';
import { anItem } from './plans';

const titles = (rows: ReturnType<typeof compareSideBySide<ReturnType<typeof anItem>>>) =>
  rows.map((each) => [each.class, each.rows.map(({ left, right }) => [left?.line, right?.line])]);

test('the same item in one row, else the same kind of work, else alone; class by class', () => {
  const left = [
    anItem('lamps'),
    anItem('roads', { category: 'roads', place: 'common' }),
    anItem('roof', { category: 'roof' }),
  ];
  const right = [
    anItem('lift', { category: 'lift' }),
    anItem('other roads', { category: 'roads', place: 'common' }),
    anItem('lamps'),
  ];
  expect(titles(compareSideBySide(left, right))).toEqual([
    [
      'basic',
      [
        ['roads', 'other roads'],
        ['roof', undefined],
      ],
    ],
    [
      'improving',
      [
        ['lamps', 'lamps'],
        [undefined, 'lift'],
      ],
    ],
  ]);
});

test('the same item is preferred to the same kind of work', () => {
  const rows = compareSideBySide([anItem('a'), anItem('b')], [anItem('b'), anItem('a')]);
  expect(titles(rows)).toEqual([
    [
      'improving',
      [
        ['a', 'a'],
        ['b', 'b'],
      ],
    ],
  ]);
});

test('every item stands in exactly one row, and the sums are those of the plans', () => {
  const items = fc
    .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'))
    .chain((lines) =>
      fc.tuple(
        ...lines.map((line) =>
          fc
            .record({ category: fc.constantFrom('roof', 'lift', 'market'), costYuan: fc.nat(99) })
            .map((more) => anItem(line, more as never)),
        ),
      ),
    );
  fc.assert(
    fc.property(items, items, (left, right) => {
      const classes = compareSideBySide(left, right);
      const rows = classes.flatMap((each) => each.rows);
      expect(
        rows
          .flatMap((row) => row.left ?? [])
          .map(({ line }) => line)
          .sort(),
      ).toEqual(left.map(({ line }) => line).sort());
      expect(rows.flatMap((row) => row.right ?? [])).toHaveLength(right.length);
      const sum = (list: readonly { costYuan: number }[]) =>
        list.reduce((all, { costYuan }) => all + costYuan, 0);
      expect(classes.reduce((all, { right: { costYuan } }) => all + costYuan, 0)).toBe(sum(right));
    }),
  );
});
