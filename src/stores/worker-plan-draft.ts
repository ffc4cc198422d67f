import type { Category } from '../domain/need/category';
import type { Place } from '../domain/need/need';
import { codePoints } from '../domain/shared/text';
import type { NeedCard } from '../contract/needs';
import type { PlanView } from '../contract/plans';

/** The contract's bounds, in code points and numbers, both inclusive. */
export const planLimits = {
  title: [4, 60],
  summary: [10, 1000],
  itemTitle: [2, 60],
  description: [5, 500],
  items: 40,
  needs: 50,
  costYuan: 1_000_000_000,
} as const;

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
}

export interface PlanDraft {
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

/** The published plan as a draft, to be changed and published anew. */
export const fromPublished = ({ title, summary, items }: PlanView): PlanDraft => ({
  title,
  summary,
  items: items.map(({ itemId, category, place, title: name, description, costYuan, needs }) => ({
    ...{ key: itemId, category, place, title: name, description },
    cost: String(costYuan),
    needIds: needs.map(({ needId }) => needId),
  })),
});

export const costOf = ({ cost }: ItemDraft): number => (/^\d{1,10}$/.test(cost) ? Number(cost) : 0);
export const totalOf = ({ items }: PlanDraft): number => items.reduce((sum, item) => sum + costOf(item), 0);

export type ItemGap = 'category' | 'place' | 'title' | 'description' | 'cost' | 'needs';
export type PlanGap =
  | { readonly of: 'title' | 'summary' | 'no-items' | 'too-many-items' }
  | {
      readonly of: 'item';
      readonly number: number;
      readonly title: string;
      readonly gaps: readonly ItemGap[];
    };

const within = (text: string, [least, most]: readonly [number, number]) => {
  const length = codePoints(text.trim());
  return length >= least && length <= most;
};

export function itemGaps(item: ItemDraft): readonly ItemGap[] {
  const gaps: ItemGap[] = [];
  if (!item.category) gaps.push('category');
  if (!item.place) gaps.push('place');
  if (!within(item.title, planLimits.itemTitle)) gaps.push('title');
  if (!within(item.description, planLimits.description)) gaps.push('description');
  if (!/^\d{1,10}$/.test(item.cost) || costOf(item) > planLimits.costYuan) gaps.push('cost');
  if (item.needIds.length > planLimits.needs) gaps.push('needs');
  return gaps;
}

/** Everything that the cloud would refuse; empty when the plan can be published. */
export function planGaps(draft: PlanDraft): readonly PlanGap[] {
  const gaps: PlanGap[] = [];
  if (!within(draft.title, planLimits.title)) gaps.push({ of: 'title' });
  if (!within(draft.summary, planLimits.summary)) gaps.push({ of: 'summary' });
  if (draft.items.length === 0) gaps.push({ of: 'no-items' });
  if (draft.items.length > planLimits.items) gaps.push({ of: 'too-many-items' });
  draft.items.forEach((item, index) => {
    const missing = itemGaps(item);
    if (missing.length > 0)
      gaps.push({ of: 'item', number: index + 1, title: item.title.trim(), gaps: missing });
  });
  return gaps;
}
