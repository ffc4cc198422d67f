import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { takeWhileFits } from '../../services/plan/take-while-fits';
import { itemView, findPlan } from '../../services/plan/views';

export const listPlanItems: Handler<'plans.items'> = async ({ input, caller }) => {
  const { communityId, planId, from } = input;
  const plan = await findPlan(communityId, planId);
  const first = from ? (plan?.items.findIndex(({ itemId }) => itemId === from) ?? -1) + 1 : 0;
  if (!plan || (from && first === 0)) return refuse('NOT_FOUND');
  const rest = plan.items.slice(first).map((item) => itemView(item, plan, caller));
  const rows = takeWhileFits(rest, rest.length);
  const last = rows.at(-1);
  return ok({ rows, ...(rows.length < rest.length && last && { next: last.itemId }) });
};
