import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { approvals } from '../../data/collections';

export const withdrawApproval: Handler<'approvals.withdraw'> = async ({ input, caller }) => {
  const own = { _id: input.approvalId, by: caller.openid };
  if ((await approvals.updateWhere({ ...own, state: 'waiting' }, { state: 'withdrawn' })) === 1)
    return ok(null);
  const [found] = await approvals.find(own, { limit: 1 });
  if (!found) return refuse('NOT_FOUND');
  return found.state === 'withdrawn' ? ok(null) : refuse('APPROVAL_SETTLED');
};
