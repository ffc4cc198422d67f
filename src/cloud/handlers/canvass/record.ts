import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballotOwners, reaches } from '../../data/collections';
import { ballotOf } from '../../data/frozen-ballots';
import { phaseAt } from '../../../domain/ballot/phase';

export const recordReach: Handler<'canvass.record'> = async ({ input, caller, now, concerns }) => {
  const { communityId, ballotId, ownerKey, outcome } = input;
  const _id = `${ballotId}:${ownerKey}`;
  const [ballot, owner] = await Promise.all([ballotOf(communityId, ballotId), ballotOwners.get(_id)]);
  if (!ballot) return refuse('NOT_FOUND');
  if (!owner) return refuse('NOT_ON_BALLOT_ROLL');
  concerns(...owner.units);
  if (phaseAt(ballot.notice.statement, now) === 'closed') {
    return refuse('BALLOT_CLOSED', { closedAt: ballot.closesAt });
  }
  const { building } = owner;
  await reaches.put({ _id, ballotId, communityId, ownerKey, building, outcome, by: caller.openid, at: now });
  return ok({});
};
