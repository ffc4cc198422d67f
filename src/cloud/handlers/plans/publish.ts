import { changeFigures, planChanges } from '../../../domain/plan/changes';
import { ok } from '../../../domain/shared/result';
import { refuse, type Call, type Handler } from '../../call';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';
import { communities, needs, plans } from '../../data/collections';
import type { PlanDoc, PlanItemDoc } from '../../data/documents/plan';
import { checkPictures } from '../../platform/picture-check';
import { createdId } from '../../platform/document-id';
import { withPublishingLock } from '../../services/plan/with-publishing-lock';
import { placeItems } from '../../services/plan/lines';
import { placePictures } from '../../services/plan/place-pictures';
import { dropUploads } from '../../services/shared/keep-pictures';
import { takeUp } from '../../services/plan/take-up';
import type { CommunityDoc } from '../../data/documents/home';
import { findPlan } from '../../services/plan/views';
import { allows, MOVES, stagesFor } from '../../../domain/community/stage';

/**
 * Publishes a version, then marks the needs that it takes up, then moves the community on. Each step may be repeated:
 * a worker whose connection broke sends the same mutation again, and it goes on where it stopped. While a ballot
 * runs, the stage forbids publishing, so whatever a notice refers to stays as it was.
 */
export const publishPlan: Handler<'plans.publish'> = (call) => {
  const planId = createdId(call.caller.openid, call.input.mutationId, call.input.communityId);
  return withPublishingLock(call.input.communityId, planId, call.now, () => publish(call, planId));
};

async function publish(call: Call<'plans.publish'>, planId: string) {
  const { input, caller, now } = call;
  const { communityId, mutationId, alternative = false } = input;
  const [community, written] = await Promise.all([communities.get(communityId), plans.get(planId)]);
  const inForce = community?.planId ? await plans.get(community.planId) : null;
  if (written && inForce && !alternative && inForce.publishedAt >= written.publishedAt) return ok({ planId });
  if (!community || !allows(community.stage, 'publish-plan')) {
    return refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
  }
  const drawn = written ? { plan: written, uploads: [] } : await draw(call, planId, inForce);
  if ('error' in drawn) return drawn;
  const { plan, uploads } = drawn;
  if (!written && (await plans.insert(plan))) {
    const unchecked = plan.pictures.filter(({ check }) => check === 'waiting').map(({ file }) => file);
    await Promise.all([
      checkPictures(
        { communityId, openid: caller.openid, files: unchecked, collection: 'plans', documentId: planId },
        now,
      ),
      dropUploads(uploads),
    ]);
  }
  if (alternative) {
    if (plan.previousId) await plans.update(plan.previousId, { alternative: 'replaced' });
  } else await putInForce(community, plan, mutationId, now);
  return ok({ planId });
}

/** Prepares the version to write, with its pictures kept, or returns why it cannot be written. */
async function draw({ input, caller, now }: Call<'plans.publish'>, planId: string, inForce: PlanDoc | null) {
  const { communityId, title, summary, alternative = false, revises } = input;
  const former = alternative ? (revises ? await findPlan(communityId, revises) : null) : inForce;
  if (revises && (!alternative || !former?.alternative)) return refuse('NOT_FOUND');
  const { items: given, unknown } = await placeItems(planId, input.items, former);
  if (unknown.length > 0) return refuse('UNKNOWN_ITEM', { itemIds: unknown });
  const strangers = await unknownNeeds(communityId, given);
  if (strangers.length > 0) return refuse('UNKNOWN_NEED', { needIds: strangers });
  const placed = await placePictures(planId, communityId, given, former);
  if ('error' in placed) return placed;
  const { items, pictures, uploads } = placed;
  const plan: PlanDoc = {
    _id: planId,
    communityId,
    title,
    summary,
    items,
    pictures,
    line: former?.line ?? planId,
    version: (former?.version ?? 0) + 1,
    ...(former && {
      previousId: former._id,
      changes: changeFigures(planChanges(former, { title, summary, items })),
    }),
    ...(alternative && { alternative: 'standing' }),
    publishedAt: now,
    publishedBy: caller.openid,
  };
  return { plan, uploads };
}

async function putInForce(community: CommunityDoc, plan: PlanDoc, mutationId: string, now: number) {
  await takeUp(community, plan, mutationId, now);
  // Last: otherwise a repeat after a break would take the plan for finished.
  const put = await communities.updateWhere(
    { _id: community._id, stage: operators.in(stagesFor('publish-plan')) },
    {
      planId: plan._id,
      stage: MOVES['publish-plan'].to,
      changedAt: now,
      ...(community.since.plan === undefined && { 'since.plan': now }),
    },
  );
  // A notice was published meanwhile: the repeat is told the stage of the community.
  if (put === 0) throw new TooBusy(1);
}

async function unknownNeeds(communityId: string, items: readonly PlanItemDoc[]): Promise<readonly string[]> {
  const ids = [...new Set(items.flatMap(({ needIds }) => needIds))];
  const known = new Set(
    (await needs.getMany(ids)).filter((need) => need.communityId === communityId).map(({ _id }) => _id),
  );
  return ids.filter((needId) => !known.has(needId));
}
