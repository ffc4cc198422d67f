import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, plans } from '../../data/collections';
import { findPlan } from '../../services/plan/views';

/** Only while nothing has been put to the vote: a ballot may be choosing between the alternatives. */
export const withdrawPlan: Handler<'plans.withdraw'> = async ({ input: { communityId, planId } }) => {
  const [community, plan] = await Promise.all([communities.get(communityId), findPlan(communityId, planId)]);
  if (!community || !plan?.alternative) return refuse('NOT_FOUND');
  if (plan.alternative === 'withdrawn') return ok({ planId });
  if (!['needs', 'plan'].includes(community.stage)) return refuse('WRONG_STAGE', { stage: community.stage });
  await plans.update(planId, { alternative: 'withdrawn' });
  return ok({ planId });
};
