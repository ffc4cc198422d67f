import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballotOf } from '../../data/frozen-ballots';
import { ballotOwners, votes } from '../../data/collections';
import { isOwn } from '../../../domain/ballot/eligibility';
import { listClaims } from '../../services/ballot/may-vote';

export const acknowledgeVote: Handler<'ballots.acknowledge'> = async ({ input, caller }) => {
  const { communityId, ballotId, ownerKey } = input;
  const id = `${ballotId}:${ownerKey}`;
  const [ballot, owner] = await Promise.all([ballotOf(communityId, ballotId), ballotOwners.get(id)]);
  if (!ballot) return refuse('NOT_FOUND');
  const { binding } = ballot.notice.statement.form;
  if (!owner || !isOwn(listClaims(caller, binding), owner)) return refuse('NOT_ON_BALLOT_ROLL');
  return (await votes.update(id, { toCheck: false })) || (await votes.get(id)) ? ok({}) : refuse('NOT_FOUND');
};
