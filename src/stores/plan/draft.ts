import { COUNT, fitsBounds, isTooLong, TEXT } from '../../domain/shared/bounds';
import type { Category } from '../../domain/need/category';
import type { Place } from '../../domain/need/need';
import { planChanges, type PlanChanges } from '../../domain/plan/changes';
import {
  COST_MAX_YUAN,
  PAYERS,
  type Affects,
  type Disturbance,
  type Floors,
  type Payer,
  type Payment,
  type PlanContent,
  type PlanItem,
} from '../../domain/plan/plan';
import type { Input } from '../../contract/contract';
import type { NeedCard } from '../../contract/need/needs';

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

export interface PlanDraft {
  /** Stands beside the plan in force, for everybody to compare. */
  readonly alternative?: boolean;
  /** The published alternative that it takes the place of. */
  readonly revises?: string;
  readonly title: string;
  readonly summary: string;
  readonly items: readonly ItemDraft[];
}

export const blankPlan: PlanDraft = { title: '', summary: '', items: [] };
export const blankItem = (key: string): ItemDraft => ({
  key,
  title: '',
  description: '',
  cost: '',
  needIds: [],
});

/** What can be taken up: a need that is not answered yet, or one of the plan that is being changed. */
export type DraftNeed = Pick<NeedCard, 'needId' | 'text' | 'households'> &
  Partial<Pick<NeedCard, 'category' | 'place'>>;

/** Starts from a need: category and place are taken over, the rest is the worker's. */
export const itemFromNeed = (key: string, { needId, category, place }: DraftNeed): ItemDraft => ({
  ...blankItem(key),
  category,
  place,
  needIds: [needId],
});

/** Ticks or unticks a need for an item. Ticked, it leaves every other item: a need can be in one only. */
export function toggleNeed(draft: PlanDraft, key: string, needId: string): PlanDraft {
  const ticked = draft.items.some((item) => item.key === key && item.needIds.includes(needId));
  return {
    ...draft,
    items: draft.items.map((item) => {
      const others = item.needIds.filter((id) => id !== needId);
      return { ...item, needIds: item.key === key && !ticked ? [...others, needId] : others };
    }),
  };
}

/** The needs that no item takes up yet, in the given order. */
export function untaken<N extends { readonly needId: string }>(
  draft: PlanDraft,
  needs: readonly N[],
): readonly N[] {
  const taken = new Set(draft.items.flatMap(({ needIds }) => needIds));
  return needs.filter(({ needId }) => !taken.has(needId));
}

/** Leaves out needs that can no longer be taken up, such as those answered since the draft was kept. */
export function withoutStrangers(draft: PlanDraft, needs: readonly { readonly needId: string }[]): PlanDraft {
  const known = new Set(needs.map(({ needId }) => needId));
  return {
    ...draft,
    items: draft.items.map((item) => ({ ...item, needIds: item.needIds.filter((id) => known.has(id)) })),
  };
}

/** A published plan as a draft, to be changed and published anew. */
export const fromPublished = (plan: PublishedPlan): PlanDraft => ({
  ...{ title: plan.title, summary: plan.summary },
  ...(plan.alternative && { alternative: true, revises: plan.planId }),
  items: plan.items.map(draftOf),
});

export interface PublishedPlan extends PlanContent {
  readonly planId: string;
  readonly alternative: boolean;
}

function draftOf(item: PlanItem): ItemDraft {
  const { itemId, line, category, place, title, description, quantity, costYuan, payers } = item;
  const { pictures, disturbance, affects, needIds } = item;
  return {
    ...{ key: itemId, continues: itemId, line, category, place, title, description, pictures, needIds },
    cost: String(costYuan),
    ...(quantity && { quantity }),
    ...(payers && { payers: Object.fromEntries(payers.map(({ payer, yuan }) => [payer, String(yuan)])) }),
    ...(disturbance && {
      disturbance: disturbance.text,
      days: { from: disturbance.from, until: disturbance.until },
    }),
    ...affects,
  };
}

/** What the payers are said to pay; undefined where nothing is said. */
export function paymentsOf({ payers = {} }: ItemDraft): readonly Payment[] | undefined {
  const said = PAYERS.flatMap((payer) => {
    const yuan = Number(payers[payer] ?? '');
    return yuan > 0 ? [{ payer, yuan }] : [];
  });
  return said.length > 0 ? said : undefined;
}

type ItemGiven = Input<'plans.publish'>['items'][number];

/** The item as it is sent; undefined while what it is or where is missing. */
export function givenOf(item: ItemDraft): ItemGiven | undefined {
  const { category, place, continues, pictures = [], floors } = item;
  if (!category || !place) return undefined;
  const quantity = item.quantity?.trim();
  const disturbance = disturbanceOf(item);
  const payers = paymentsOf(item);
  return {
    ...{ category, place, title: item.title.trim(), description: item.description.trim() },
    ...{ costYuan: costOf(item), needIds: [...item.needIds], pictures: [...pictures] },
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

/** What publishing the draft would change of the version that it goes on from. */
export function draftChanges(published: PublishedPlan, draft: PlanDraft): PlanChanges {
  const items = draft.items.flatMap((item): PlanItem[] => {
    const given = givenOf(item);
    if (!given) return [];
    const { continues: _, pictures, ...rest } = given;
    return [{ ...rest, itemId: item.key, line: item.line ?? item.key, pictures: pictures ?? [] }];
  });
  return planChanges(published, { title: draft.title.trim(), summary: draft.summary.trim(), items });
}

export const costOf = ({ cost }: ItemDraft): number => (/^\d{1,10}$/.test(cost) ? Number(cost) : 0);
export const totalOf = ({ items }: PlanDraft): number => items.reduce((sum, item) => sum + costOf(item), 0);

export type ItemGap =
  'category' | 'place' | 'title' | 'description' | 'quantity' | 'cost' | 'payers' | 'disturbance' | 'needs';
export type PlanGap =
  | { readonly of: 'title' | 'summary' | 'no-items' | 'too-many-items' }
  | {
      readonly of: 'item';
      readonly number: number;
      readonly title: string;
      readonly gaps: readonly ItemGap[];
    };

/** Who pays is said for the whole cost or not at all. */
function paid(item: ItemDraft): boolean {
  const payments = paymentsOf(item);
  return payments === undefined || payments.reduce((sum, { yuan }) => sum + yuan, 0) === costOf(item);
}

const disturbanceFits = (text: string) => text === '' || fitsBounds(text, TEXT.disturbance);

export function itemGaps(item: ItemDraft): readonly ItemGap[] {
  const gaps: ItemGap[] = [];
  if (!item.category) gaps.push('category');
  if (!item.place) gaps.push('place');
  if (!fitsBounds(item.title, TEXT.itemTitle)) gaps.push('title');
  if (!fitsBounds(item.description, TEXT.itemDescription)) gaps.push('description');
  if (isTooLong(item.quantity ?? '', TEXT.quantity)) gaps.push('quantity');
  if (!/^\d{1,10}$/.test(item.cost) || costOf(item) > COST_MAX_YUAN) gaps.push('cost');
  if (!paid(item)) gaps.push('payers');
  if (!disturbanceFits(item.disturbance?.trim() ?? '')) gaps.push('disturbance');
  if (item.needIds.length > COUNT.itemNeeds[1]) gaps.push('needs');
  return gaps;
}

/** Everything that the cloud would refuse; empty when the plan can be published. */
export function planGaps(draft: PlanDraft): readonly PlanGap[] {
  const gaps: PlanGap[] = [];
  if (!fitsBounds(draft.title, TEXT.planTitle)) gaps.push({ of: 'title' });
  if (!fitsBounds(draft.summary, TEXT.planSummary)) gaps.push({ of: 'summary' });
  if (draft.items.length === 0) gaps.push({ of: 'no-items' });
  if (draft.items.length > COUNT.planItems[1]) gaps.push({ of: 'too-many-items' });
  draft.items.forEach((item, index) => {
    const missing = itemGaps(item);
    if (missing.length > 0)
      gaps.push({ of: 'item', number: index + 1, title: item.title.trim(), gaps: missing });
  });
  return gaps;
}
