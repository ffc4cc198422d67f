import { inventedText } from '../../../text/city/invented';
import type { PlanDoc } from '../../data/documents/plan';
import { shortHash } from '../../platform/document-id';

/** A plan that nobody carries out, so that there is something to read and to vote on. */
export function inventedPlan(communityId: string, by: string, now: number): PlanDoc {
  const planId = shortHash('invented plan', communityId);
  return {
    _id: planId,
    communityId,
    line: planId,
    version: 1,
    title: inventedText.planTitle,
    summary: inventedText.planSummary,
    items: inventedText.items.map(({ category, place, title, cost }, at) => {
      const itemId = shortHash(planId, String(at));
      return {
        itemId,
        line: itemId,
        category,
        place,
        title,
        description: inventedText.itemDescription,
        costYuan: cost,
        pictures: [],
        needIds: [],
      };
    }),
    pictures: [],
    publishedAt: now,
    publishedBy: by,
  };
}
