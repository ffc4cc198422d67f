import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { rounds } from '../../data/collections';
import { ballotOf } from '../../data/frozen-ballots';

export const takeBuilding: Handler<'canvass.take'> = async ({ input, caller, now }) => {
  const { communityId, ballotId, building, take } = input;
  const ballot = await ballotOf(communityId, ballotId);
  if (!ballot?.turnout.byBuilding.some((each) => each.building === building)) return refuse('NOT_FOUND');
  const _id = `${ballotId}:${building}`;
  const round = { _id, ballotId, building, by: caller.openid, at: now };
  const worker = caller.memberships.some((m) => m.role === 'worker' && m.communityId === communityId);
  const taken = await rounds.get(_id);
  if (taken && taken.by !== caller.openid && !worker) return refuse('BUILDING_TAKEN');
  if (!take) await rounds.removeWhere({ _id, by: taken?.by ?? caller.openid });
  else if (taken) await rounds.put(round);
  // If two take it on at once, one has it and the other is told.
  else if (!(await rounds.insert(round))) return refuse('BUILDING_TAKEN');
  return ok({});
};
