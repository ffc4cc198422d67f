import type { Category } from '../need/category';
import type { Place } from '../need/need';
import { type Payer, type Disturbance, type Floors, type Payment, PAYERS, type Affects } from './plan';

/** An item as far as it is written. */
export interface ItemDraft {
  /** Of the draft only; the cloud gives items ids of its own. */
  readonly key: string;
  readonly category?: Category;
  readonly place?: Place;
  readonly title: string;
  readonly description: string;
  /** As typed; digits only. */
  readonly cost: string;
  readonly needIds: readonly string[];
  /** The item of the published version that this one goes on from, with its line. */
  readonly continues?: string;
  readonly line?: string;
  readonly quantity?: string;
  /** As typed, by payer; all empty: not said. */
  readonly payers?: Readonly<Partial<Record<Payer, string>>>;
  /** Stored already: a plan has many, and they shall not all wait for the publication. */
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

/** What can be taken up: a need that is not answered yet, or one of the plan that is being changed. */
export interface DraftNeed {
  readonly needId: string;
  readonly text: string;
  readonly households: number;
  readonly category?: Category;
  readonly place?: Place;
}

/** Starts from a need: category and place are taken over, the rest is the worker's. */
export const itemFromNeed = (key: string, { needId, category, place }: DraftNeed): ItemDraft => ({
  ...blankItem(key),
  category,
  place,
  needIds: [needId],
});

/** What the payers are said to pay; undefined where nothing is said. */
export function paymentsOf({ payers = {} }: ItemDraft): readonly Payment[] | undefined {
  const said = PAYERS.flatMap((payer) => {
    const yuan = Number(payers[payer] ?? '');
    return yuan > 0 ? [{ payer, yuan }] : [];
  });
  return said.length > 0 ? said : undefined;
}

/** The item as it is sent; undefined while what it is or where is missing. */
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
