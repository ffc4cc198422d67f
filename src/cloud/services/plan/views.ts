import type { PlanHead, PlanItemFull } from '../../../contract/plan/plans';
import { copiedOf, totalYuan } from '../../../domain/plan/plan';
import type { Caller } from '../../call';
import type { PlanDoc, PlanItemDoc } from '../../data/documents/plan';
import { visiblePictures } from '../need/card';
import type { CommunityDoc } from '../../data/documents/home';
import { plans } from '../../data/collections';

export const headOf = ({
  _id,
  version,
  title,
  publishedAt,
  items,
  alternative,
  changes,
}: PlanDoc): PlanHead => ({
  planId: _id,
  version,
  title,
  publishedAt,
  items: items.length,
  costYuan: totalYuan(items),
  ...copiedOf(items),
  alternative: alternative !== undefined,
  ...(changes && { changes }),
});

/** Whether a plan is neither in force nor an alternative to the plan in force. */
export const isPast = ({ _id, alternative }: PlanDoc, community: CommunityDoc | null): boolean =>
  alternative ? alternative !== 'standing' : community?.planId !== _id;

/** An item with the pictures that the caller may see. */
export function itemView(item: PlanItemDoc, plan: PlanDoc, caller: Caller): PlanItemFull {
  const visible = new Set(visiblePictures(plan.pictures, plan.publishedBy === caller.openid));
  return { ...item, pictures: item.pictures.filter((file) => visible.has(file)) };
}

/** A plan of this community; null for one of another. */
export async function findPlan(communityId: string, planId: string): Promise<PlanDoc | null> {
  const plan = await plans.get(planId);
  return plan?.communityId === communityId ? plan : null;
}
