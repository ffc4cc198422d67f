import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { communities, plans } from '../../data/collections';
import { headOf, findPlan } from '../../services/plan/views';

const MOST = 60;

export const listVersions: Handler<'plans.versions'> = async ({ input: { communityId, planId } }) => {
  const of = planId ?? (await communities.get(communityId))?.planId;
  const plan = of ? await findPlan(communityId, of) : null;
  if (!plan) return ok({ versions: [] });
  const rows = await plans.find({ line: plan.line }, { order: ['version', 'desc'], limit: MOST });
  return ok({ versions: rows.map(headOf) });
};
