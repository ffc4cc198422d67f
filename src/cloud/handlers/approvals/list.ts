import type { ApprovalView } from '../../../contract/city/approvals';
import { secondFault } from '../../../domain/city/second-person';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { approvals, communities, earlier } from '../../data/collections';
import { operators } from '../../data/database';
import { viewAsked } from '../../services/city/asked-view';
import { secondFor } from '../../services/city/second-for';

const DECIDED = 50;

/** What waits where the caller holds an office, and what was last decided there. */
export const listApprovals: Handler<'approvals.list'> = async ({ caller }) => {
  const [waiting, decided] = await Promise.all([
    approvals.find({ state: 'waiting' }, { order: ['at', 'desc'], limit: 1000 }),
    approvals.find({ state: operators.neq('waiting') }, { order: ['at', 'desc'], limit: DECIDED }),
  ]);
  const all = [...waiting, ...decided];
  const ids = [...new Set(all.flatMap(({ communityId }) => communityId ?? []))];
  const [places, papers] = await Promise.all([
    communities.getMany(ids),
    earlier.getMany(waiting.filter(({ act }) => act === 'earlier').map(({ _id }) => _id)),
  ]);
  const placeOf = new Map(places.map((each) => [each._id, each]));
  const paperOf = new Map(papers.map((each) => [each._id, each]));
  const views = await Promise.all(
    all.map(async (approval): Promise<readonly ApprovalView[]> => {
      const place = approval.communityId === undefined ? undefined : placeOf.get(approval.communityId);
      const second = secondFor(caller, approval.communityId, place);
      const mine = approval.by === caller.openid;
      const fault = secondFault(approval.act, approval.by, second);
      if (!mine && fault === 'role') return [];
      const asked = await viewAsked(approval, paperOf.get(approval._id));
      if (!asked) return [];
      const { _id: approvalId, communityName, office, at, state, decided: done } = approval;
      return [
        {
          approvalId,
          asked,
          ...(communityName && { communityName }),
          office,
          at,
          mine,
          mayDecide: state === 'waiting' && fault === undefined,
          state,
          ...(done && {
            decided: { at: done.at, office: done.office, ...(done.reason && { reason: done.reason }) },
          }),
        },
      ];
    }),
  );
  return ok({ approvals: views.flat() });
};
