import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, plans } from '../../data/collections';
import { findPlan } from '../../services/plan/views';
import { allows } from '../../../domain/community/stage';

export const withdrawPlan: Handler<'plans.withdraw'> = async ({ input: { communityId, planId } }) => {
  const [community, plan] = await Promise.all([communities.get(communityId), findPlan(communityId, planId)]);
  if (!community || !plan?.alternative) return refuse('NOT_FOUND');
  if (plan.alternative === 'withdrawn') return ok({ planId });
  if (!allows(community.stage, 'withdraw-plan')) return refuse('WRONG_STAGE', { stage: community.stage });
  await plans.update(planId, { alternative: 'withdrawn' });
  return ok({ planId });
};
