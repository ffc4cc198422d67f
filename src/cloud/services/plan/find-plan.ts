import { plans } from '../../data/collections';
import type { PlanDoc } from '../../data/documents/plan';

/** A plan of this community; null for one of another. */
export async function findPlan(communityId: string, planId: string): Promise<PlanDoc | null> {
  const plan = await plans.get(planId);
  return plan?.communityId === communityId ? plan : null;
}
