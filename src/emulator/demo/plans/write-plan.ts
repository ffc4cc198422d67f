import type { PlanDoc } from '../../../cloud/data/documents';
import { needId } from '../needs/write-needs';
import { demoId } from '../setting';
import type { Story } from '../story/story';

/** The plan in force, as its publication leaves it. */
export function writePlan({ id, plan, timeline, worker }: Story): PlanDoc | undefined {
  if (!plan || timeline.plan === undefined) return undefined;
  const planId = demoId('plan', id);
  return {
    ...{ _id: planId, communityId: id, title: plan.title, summary: plan.summary },
    items: plan.items.map(({ takes, ...item }, index) => ({
      ...item,
      needIds: takes.map((need) => needId(id, need)),
      itemId: `${planId}:${index + 1}`,
    })),
    publishedAt: timeline.plan,
    publishedBy: worker,
  };
}
