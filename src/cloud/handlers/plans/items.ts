import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { fitting } from '../../services/plan/fitting';
import { itemView, findPlan } from '../../services/plan/views';

export const listPlanItems: Handler<'plans.items'> = async ({ input, caller }) => {
  const { communityId, planId, after } = input;
  const plan = await findPlan(communityId, planId);
  const from = after ? (plan?.items.findIndex(({ itemId }) => itemId === after) ?? -1) + 1 : 0;
  if (!plan || (after && from === 0)) return refuse('NOT_FOUND');
  const rest = plan.items.slice(from).map((item) => itemView(item, plan, caller));
  const items = fitting(rest, rest.length);
  const last = items.at(-1);
  return ok({ items, ...(items.length < rest.length && last && { next: last.itemId }) });
};
