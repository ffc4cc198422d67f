import { totalYuan, type PlanContent, type PlanItem } from './plan';

/** The fields that a reader compares; ids are left out. */
export const COMPARED_FIELDS = [
  'title',
  'category',
  'place',
  'description',
  'quantity',
  'costYuan',
  'payers',
  'pictures',
  'disturbance',
  'affects',
  'needIds',
] as const satisfies readonly (keyof PlanItem)[];
export type ComparedField = (typeof COMPARED_FIELDS)[number];

export interface ItemChange {
  readonly before: PlanItem;
  readonly after: PlanItem;
  /** At least one, in the order of `COMPARED_FIELDS`. */
  readonly fields: readonly ComparedField[];
}

export interface PlanChanges {
  readonly title: boolean;
  readonly summary: boolean;
  readonly added: readonly PlanItem[];
  readonly dropped: readonly PlanItem[];
  readonly changed: readonly ItemChange[];
  /** The number of items that are word for word the same. */
  readonly same: number;
  /** The later total cost less the earlier one; may be negative. */
  readonly costYuan: number;
}

/** The counts of a version's changes, frozen at its publication. */
export interface ChangeFigures {
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
  readonly costYuan: number;
}

/**
 * What changed from one version to a later one. Items with the same line are the same, wherever they stand; a changed
 * order is no change. Needs are compared as a set, everything else as it reads.
 */
export function planChanges(before: PlanContent, after: PlanContent): PlanChanges {
  const earlier = new Map(before.items.map((item) => [item.line, item]));
  const later = new Set(after.items.map(({ line }) => line));
  const pairs = after.items.flatMap((item) => {
    const former = earlier.get(item.line);
    return former ? [{ before: former, after: item, fields: fieldsChanged(former, item) }] : [];
  });
  const changed = pairs.filter(({ fields }) => fields.length > 0);
  return {
    title: before.title !== after.title,
    summary: before.summary !== after.summary,
    added: after.items.filter(({ line }) => !earlier.has(line)),
    dropped: before.items.filter(({ line }) => !later.has(line)),
    changed,
    same: pairs.length - changed.length,
    costYuan: totalYuan(after.items) - totalYuan(before.items),
  };
}

export const changeFigures = ({ added, dropped, changed, costYuan }: PlanChanges): ChangeFigures => ({
  added: added.length,
  dropped: dropped.length,
  changed: changed.length,
  costYuan,
});

function fieldsChanged(before: PlanItem, after: PlanItem): readonly ComparedField[] {
  return COMPARED_FIELDS.filter((field) => writeField(before, field) !== writeField(after, field));
}

/** Writes a field as text: the same text for the same content, whatever the order of keys. */
function writeField(item: PlanItem, field: ComparedField): string {
  switch (field) {
    case 'needIds':
      return JSON.stringify([...item.needIds].sort());
    case 'payers':
      return JSON.stringify((item.payers ?? []).map(({ payer, yuan }) => `${payer}:${yuan}`).sort());
    case 'disturbance': {
      const { text, from, until } = item.disturbance ?? {};
      return JSON.stringify([text, from, until]);
    }
    case 'affects': {
      const { building, stairwell, floors } = item.affects ?? {};
      return JSON.stringify([building, stairwell, floors]);
    }
    default:
      return JSON.stringify(item[field] ?? '');
  }
}
