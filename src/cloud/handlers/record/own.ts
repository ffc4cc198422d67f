import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballotOwners, votes } from '../../data/collections';
import { ballotOf } from '../../data/frozen-ballots';
import { sealsFor } from '../../platform/crypto/signing';
import { isOwn } from '../../../domain/ballot/eligibility';
import { listClaims } from '../../services/ballot/may-vote';
import { openVote } from '../../services/ballot/vote-document';

/** The caller's own vote with what opens its commitment. Before the count, not even the voter is shown a choice. */
export const readOwnVote: Handler<'record.own'> = async ({ input, caller }) => {
  const { communityId, ballotId, ownerKey } = input;
  const id = `${ballotId}:${ownerKey}`;
  const [ballot, vote, owner] = await Promise.all([
    ballotOf(communityId, ballotId),
    votes.get(id),
    ballotOwners.get(id),
  ]);
  if (!ballot || !vote || !owner) return refuse('NOT_FOUND');
  const { binding } = ballot.notice.statement.form;
  if (!isOwn(listClaims(caller, binding), owner)) return refuse('NOT_FOUND');
  // The next tenant of a flat must not read what the tenant before has said.
  const stranger = binding === 'consultative' && vote.channel === 'online' && vote.castBy !== caller.openid;
  if (stranger) return refuse('NOT_FOUND');
  if (ballot.status === 'running') return refuse('BALLOT_UNCOUNTED');
  const { receipt, commitment } = vote;
  return ok({
    receipt,
    owner: owner.token,
    commitment,
    ...openVote(vote, sealsFor(ballot.notice.statement)),
  });
};
