import type { Category } from '../need/category';
import type { Place } from '../need/need';
import { type Payer, type Disturbance, type Floors, type Payment, PAYERS, type Affects } from './plan';

/** An item as far as it has been written. */
export interface ItemDraft {
  /** Only the draft has this key; the cloud gives items ids of its own. */
  readonly key: string;
  readonly category?: Category;
  readonly place?: Place;
  readonly title: string;
  readonly description: string;
  /** As typed; digits only. */
  readonly cost: string;
  readonly needIds: readonly string[];
  /** The item of the published version that this one continues, keeping its line. */
  readonly continues?: string;
  readonly line?: string;
  readonly quantity?: string;
  /** As typed, by payer. If all are empty, the plan does not say who pays. */
  readonly payers?: Readonly<Partial<Record<Payer, string>>>;
  /** Already stored: a plan has many pictures, and uploading all of them at the publication would take too long. */
  readonly pictures?: readonly string[];
  readonly disturbance?: string;
  readonly days?: Pick<Disturbance, 'from' | 'until'>;
  readonly floors?: Floors;
  readonly building?: string;
  readonly stairwell?: string;
}

export const blankItem = (key: string): ItemDraft => ({
  key,
  title: '',
  description: '',
  cost: '',
  needIds: [],
});

/** A need that can be taken up: one that has no answer yet, or one of the plan that is being changed. */
export interface DraftNeed {
  readonly needId: string;
  readonly text: string;
  readonly households: number;
  readonly category?: Category;
  readonly place?: Place;
}

/** Starts an item from a need: it takes over category and place, the worker writes the rest. */
export const itemFromNeed = (key: string, { needId, category, place }: DraftNeed): ItemDraft => ({
  ...blankItem(key),
  category,
  place,
  needIds: [needId],
});

/** The payments as typed; undefined where none is. */
export function paymentsOf({ payers = {} }: ItemDraft): readonly Payment[] | undefined {
  const said = PAYERS.flatMap((payer) => {
    const yuan = Number(payers[payer] ?? '');
    return yuan > 0 ? [{ payer, yuan }] : [];
  });
  return said.length > 0 ? said : undefined;
}

/** The item as it is sent; undefined while category or place is missing. */
export function givenOf(item: ItemDraft) {
  const { category, place, continues, pictures = [], floors } = item;
  if (!category || !place) return undefined;
  const quantity = item.quantity?.trim();
  const disturbance = disturbanceOf(item);
  const payers = paymentsOf(item);
  return {
    category,
    place,
    title: item.title.trim(),
    description: item.description.trim(),
    costYuan: costOf(item),
    needIds: [...item.needIds],
    pictures: [...pictures],
    ...(continues && { continues }),
    ...(quantity && { quantity }),
    ...(payers && { payers: [...payers] }),
    ...(disturbance && { disturbance }),
    ...(floors && { affects: affectsOf(item, floors) }),
  };
}

function disturbanceOf({ disturbance = '', days }: ItemDraft): Disturbance | undefined {
  const text = disturbance.trim();
  if (text === '') return undefined;
  return { text, ...(days?.from && { from: days.from }), ...(days?.until && { until: days.until }) };
}

function affectsOf({ building = '', stairwell = '' }: ItemDraft, floors: Floors): Affects {
  return {
    ...(building.trim() && { building: building.trim() }),
    ...(stairwell.trim() && { stairwell: stairwell.trim() }),
    floors,
  };
}

export const costOf = ({ cost }: ItemDraft): number => (/^\d{1,10}$/.test(cost) ? Number(cost) : 0);
