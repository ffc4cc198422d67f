import { ok } from '../../../domain/shared/result';
import { reaches } from '../../../domain/joining/area';
import { isIn, type Handler } from '../../call';
import { communities, objections } from '../../data/collections';

const MOST = 100;

/** What was objected and answered is public; whose flat it was, the household and staff see. */
export const listObjections: Handler<'objections.list'> = async ({ input, caller }) => {
  const ballotId = (await communities.get(input.communityId))?.ballotId;
  if (!ballotId) return ok({ objections: [] });
  const rows = await objections.find({ ballotId }, { limit: 1000 });
  const staff = caller.memberships.some(
    (m) => m.role !== 'resident' && (isIn(m, input.communityId) || reaches(m, caller.community)),
  );
  const sorted = [...rows].sort(
    (a, b) => Number(a.state !== 'open') - Number(b.state !== 'open') || b.at - a.at,
  );
  return ok({
    ballotId,
    objections: sorted.slice(0, MOST).map(({ _id, to, text, at, by, unit, state, answer, answeredAt }) => {
      const mine = by === caller.openid;
      return {
        objectionId: _id,
        to,
        text,
        at,
        mine,
        state,
        ...((mine || staff) && { unit }),
        ...(answer !== undefined && { answer }),
        ...(answeredAt !== undefined && { answeredAt }),
      };
    }),
  });
};
