import { CATEGORY_CLASSES, classOf, type CategoryClass } from '../need/category';
import { copiedOf, totalYuan, type PlanItem } from './plan';

type Compared = Pick<PlanItem, 'line' | 'category' | 'place' | 'costYuan' | 'copied'>;

export interface Row<I> {
  readonly left?: I;
  readonly right?: I;
}

/** What one side's items of a class cost together. */
export type Sum = Pick<PlanItem, 'costYuan' | 'copied'>;

export interface ClassRows<I> {
  readonly class: CategoryClass;
  readonly rows: readonly Row<I>[];
  readonly left: Sum;
  readonly right: Sum;
}

/**
 * Pairs the items of two plans, class by class in the order of the catalogue; a class that neither plan has is left
 * out. Two items share a row if they are the same item (by line), or else if both are the same kind of work at the same
 * kind of place. An item that only one plan has gets a row of its own.
 */
export function compareSideBySide<I extends Compared>(
  left: readonly I[],
  right: readonly I[],
): readonly ClassRows<I>[] {
  const free = new Set(right);
  const take = (fits: (item: I) => boolean): I | undefined => {
    const found = right.find((item) => free.has(item) && fits(item));
    if (found) free.delete(found);
    return found;
  };
  const byLine = new Map(left.map((item) => [item, take(({ line }) => line === item.line)]));
  const rows = left.map((item): Row<I> => {
    const other =
      byLine.get(item) ?? take(({ category, place }) => category === item.category && place === item.place);
    return { left: item, ...(other && { right: other }) };
  });
  rows.push(...right.filter((item) => free.has(item)).map((item) => ({ right: item })));
  return CATEGORY_CLASSES.map((name) => {
    const here = rows.filter((row) => classOfRow(row) === name);
    const sumOf = (side: 'left' | 'right'): Sum => {
      const items = here.flatMap((row) => row[side] ?? []);
      return { costYuan: totalYuan(items), ...copiedOf(items) };
    };
    return { class: name, rows: here, left: sumOf('left'), right: sumOf('right') };
  }).filter(({ rows: here }) => here.length > 0);
}

/** A pair whose sides are of different classes goes with the class of the left one. */
function classOfRow({ left, right }: Row<Compared>): CategoryClass | undefined {
  const item = left ?? right;
  return item && classOf(item.category);
}
