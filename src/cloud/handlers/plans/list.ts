import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { communities, plans } from '../../data/collections';
import { headOf } from '../../services/plan/views';

const MOST = 20;

export const listPlans: Handler<'plans.list'> = async ({ input: { communityId } }) => {
  const [community, beside] = await Promise.all([
    communities.get(communityId),
    plans.find({ communityId, alternative: 'standing' }, { order: ['publishedAt', 'asc'], limit: MOST }),
  ]);
  const inForce = community?.planId ? await plans.get(community.planId) : null;
  return ok({ plans: [...(inForce ? [inForce] : []), ...beside].map(headOf) });
};
