import { needs } from '../../data/collections';
import { operators } from '../../data/database';
import type { PlanDoc, PlanItemDoc } from '../../data/documents/plan';
import { readDueAt } from '../need/due-at';
import type { CommunityDoc } from '../../data/documents/home';

/**
 * Makes the needs say what the plan does about them. Those that it takes up are adopted. Those that only the plan in
 * force until now took up are open again. It may be repeated, and comes before the community points at the new plan.
 * `mutationId` names the answer.
 */
export async function takeUp(
  community: CommunityDoc,
  plan: PlanDoc,
  mutationId: string,
  now: number,
): Promise<void> {
  if (community.planId && community.planId !== plan._id) await release(community, plan.items, now);
  for (const item of plan.items) if (item.needIds.length > 0) await adopt(plan, item, mutationId, now);
}

async function adopt(
  { _id: planId, communityId, publishedBy: by }: PlanDoc,
  { itemId, title, description: reason, needIds }: PlanItemDoc,
  mutationId: string,
  now: number,
): Promise<void> {
  const taken = { communityId, _id: operators.in([...needIds]) };
  await needs.updateWhere(taken, {
    changedAt: now,
    planItem: operators.set({ planId, itemId, title, at: now }),
  });
  // Where the worker has not adopted the need, even in part, taking it up is the answer, and the item is the reason.
  const answer = { at: now, by, state: 'adopted' as const, reason, mutationId };
  await needs.updateWhere(
    { ...taken, state: operators.in(['submitted', 'declined']) },
    { state: 'adopted', answers: operators.push([answer]) },
  );
  await needs.updateWhere(
    { communityId, 'mergedInto.needId': operators.in([...needIds]) },
    {
      state: 'adopted',
      changedAt: now,
    },
  );
}

/**
 * Opens the needs that the former plan took up and this one does not, and whatever was merged into them. They wait
 * for an answer with a reason, and have as long for it as new needs.
 */
async function release(community: CommunityDoc, items: readonly PlanItemDoc[], now: number): Promise<void> {
  const communityId = community._id;
  const kept = items.flatMap(({ needIds }) => needIds);
  const former = { communityId, 'planItem.planId': community.planId, _id: operators.nin(kept) };
  const dropped = (await needs.every(former, ['_id'])).map(({ _id }) => _id);
  if (dropped.length === 0) return;
  const dueAt = await readDueAt(community, now, now);
  const open = { state: 'submitted' as const, changedAt: now, dueAt };
  await needs.updateWhere({ communityId, 'mergedInto.needId': operators.in(dropped) }, open);
  await needs.updateWhere(
    { communityId, _id: operators.in(dropped) },
    { ...open, planItem: operators.remove() },
  );
}
