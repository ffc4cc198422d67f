import { planChanges, type PlanChanges } from './changes';
import { type PlanContent, type PlanItem } from './plan';
import { type ItemDraft, givenOf, costOf } from './draft-item';

export interface PlanDraft {
  /** The plan is published beside the one in force, so that everybody can compare. */
  readonly alternative?: boolean;
  /** The published alternative that this draft replaces. */
  readonly revises?: string;
  readonly title: string;
  readonly summary: string;
  readonly items: readonly ItemDraft[];
}

export const blankPlan: PlanDraft = { title: '', summary: '', items: [] };

/** Ticks or unticks a need for an item. Ticking it takes it out of every other item: a need belongs to one only. */
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
export function listUntaken<N extends { readonly needId: string }>(
  draft: PlanDraft,
  needs: readonly N[],
): readonly N[] {
  const taken = new Set(draft.items.flatMap(({ needIds }) => needIds));
  return needs.filter(({ needId }) => !taken.has(needId));
}

/** Leaves out needs that can no longer be taken up, such as those answered since the draft was kept. */
export function dropStrangers(draft: PlanDraft, needs: readonly { readonly needId: string }[]): PlanDraft {
  const known = new Set(needs.map(({ needId }) => needId));
  return {
    ...draft,
    items: draft.items.map((item) => ({ ...item, needIds: item.needIds.filter((id) => known.has(id)) })),
  };
}

/** A published plan as a draft, to be changed and published anew. */
export const draftFromPublished = (plan: PublishedPlan): PlanDraft => ({
  title: plan.title,
  summary: plan.summary,
  ...(plan.alternative && { alternative: true, revises: plan.planId }),
  items: plan.items.map(draftOf),
});

export interface PublishedPlan extends PlanContent {
  readonly planId: string;
  readonly alternative: boolean;
}

function draftOf(item: PlanItem): ItemDraft {
  const { itemId, line, category, place, title, description, quantity, costYuan, copied, payers } = item;
  const { pictures, disturbance, affects, needIds } = item;
  return {
    key: itemId,
    continues: itemId,
    line,
    category,
    place,
    title,
    description,
    pictures,
    needIds,
    cost: copied ? '' : String(costYuan),
    ...(quantity && { quantity }),
    ...(payers && { payers: Object.fromEntries(payers.map(({ payer, yuan }) => [payer, String(yuan)])) }),
    ...(disturbance && {
      disturbance: disturbance.text,
      days: { from: disturbance.from, until: disturbance.until },
    }),
    ...affects,
  };
}

/** What the draft would change in the version that it continues, if it were published. */
export function draftChanges(published: PublishedPlan, draft: PlanDraft): PlanChanges {
  const items = draft.items.flatMap((item): PlanItem[] => {
    const given = givenOf(item);
    if (!given) return [];
    const { continues: _, pictures, ...rest } = given;
    return [{ ...rest, itemId: item.key, line: item.line ?? item.key, pictures: pictures ?? [] }];
  });
  return planChanges(published, { title: draft.title.trim(), summary: draft.summary.trim(), items });
}
export const totalOf = ({ items }: PlanDraft): number => items.reduce((sum, item) => sum + costOf(item), 0);
