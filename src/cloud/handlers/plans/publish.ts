import { answerDueAt } from '../../../domain/need/deadline';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, needs, plans } from '../../data/collections';
import { operators } from '../../data/database';
import type { CommunityDoc, PlanItemDoc } from '../../data/documents';
import { checkText } from '../../platform/content-check';
import { createdId } from '../../platform/document-id';
import { DEFAULT_ANSWER_DAYS } from '../needs/new-need';

/**
 * Publishes a plan, then marks the needs it takes up, then moves the community on. Each step may be repeated: a
 * worker whose connection broke sends the same mutation again and it goes on where it stopped.
 */
export const publishPlan: Handler<'plans.publish'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, title, summary } = input;
  const planId = createdId(caller.openid, mutationId);
  const items = input.items.map((item, index): PlanItemDoc => ({
    ...item,
    itemId: `${planId}:${index + 1}`,
  }));

  const community = await communities.get(communityId);
  const repeat = community?.planId === planId;
  if (repeat) return ok({ planId });
  if (!community || !['needs', 'plan'].includes(community.stage)) {
    return refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
  }
  const unknown = await unknownNeeds(communityId, items);
  if (unknown.length > 0) return refuse('UNKNOWN_NEED', { needIds: unknown });
  const verdict = await checkText(
    caller.openid,
    ...[title, summary, ...items.flatMap((item) => [item.title, item.description])],
  );
  if (verdict === 'refused') return refuse('TEXT_REFUSED');
  if (verdict === 'unavailable') return refuse('CONTENT_CHECK_UNAVAILABLE');

  await plans.insert({
    _id: planId,
    communityId,
    title,
    summary,
    items,
    publishedAt: now,
    publishedBy: caller.openid,
  });
  if (community.planId) await release(community, items, now);
  for (const { itemId, title: itemTitle, description, needIds } of items) {
    if (needIds.length === 0) continue;
    const taken = { communityId, _id: operators.in([...needIds]) };
    await needs.updateWhere(taken, {
      changedAt: now,
      planItem: operators.set({ planId, itemId, title: itemTitle, at: now }),
    });
    // Taking it up is the answer, where the worker has not given one before; the item is the reason.
    const answer = { at: now, by: caller.openid, state: 'adopted' as const, reason: description, mutationId };
    await needs.updateWhere(
      { ...taken, state: operators.in(['submitted', 'declined']) },
      { state: 'adopted', answers: operators.push([answer]) },
    );
    await needs.updateWhere({ communityId, 'mergedInto.needId': operators.in([...needIds]) } as object, {
      state: 'adopted',
      changedAt: now,
    });
  }
  // Last, so that a repeat after a break does not take the plan for finished.
  await communities.update(communityId, {
    planId,
    stage: 'plan',
    changedAt: now,
    ...(community.since.plan === undefined && { 'since.plan': now }),
  });
  return ok({ planId });
};

/**
 * What the former plan took up and this one does not is open again, with what was joined with it: it waits for an
 * answer with a reason, and has as long as a new need.
 */
async function release(community: CommunityDoc, items: readonly PlanItemDoc[], now: number): Promise<void> {
  const communityId = community._id;
  const kept = items.flatMap(({ needIds }) => needIds);
  const former = { communityId, 'planItem.planId': community.planId, _id: operators.nin(kept) } as object;
  const dropped = (await needs.every(former, ['_id'])).map(({ _id }) => _id);
  if (dropped.length === 0) return;
  const dueAt = answerDueAt(now, community.answerDays ?? DEFAULT_ANSWER_DAYS);
  const open = { state: 'submitted' as const, changedAt: now, dueAt };
  await needs.updateWhere({ communityId, 'mergedInto.needId': operators.in(dropped) } as object, open);
  await needs.updateWhere(
    { communityId, _id: operators.in(dropped) },
    { ...open, planItem: operators.remove() },
  );
}

async function unknownNeeds(communityId: string, items: readonly PlanItemDoc[]): Promise<readonly string[]> {
  const ids = [...new Set(items.flatMap(({ needIds }) => needIds))];
  const known = new Set(
    (await needs.getMany(ids)).filter((need) => need.communityId === communityId).map(({ _id }) => _id),
  );
  return ids.filter((needId) => !known.has(needId));
}
