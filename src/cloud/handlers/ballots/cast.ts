import type { CastReceipt } from '../../../contract/ballot/ballots';
import { fits } from '../../../domain/ballot/form';
import { castMoment } from '../../../domain/ballot/freeze';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import type { VoteDoc } from '../../data/documents/ballot';
import { proxies, votes } from '../../data/collections';
import { sealsFor } from '../../platform/crypto/signing';
import { mayVote } from '../../services/ballot/may-vote';
import { readyBallot } from '../../services/ballot/ready-ballot';
import { voteDocument } from '../../services/ballot/vote-document';
import { overrideProxy } from '../../services/ballot/void-vote';
import { phaseAt } from '../../../domain/ballot/phase';

/**
 * Casts a vote with one insert that touches nothing shared. The `_id` is made of ballot and owner: an owner votes
 * once, whichever co-owner does it and however often the phone repeats it. A repeat of the same mutation is answered
 * with the first receipt. For the own flat, a warm instance needs two round trips: the caller and the insert.
 */
export const castVote: Handler<'ballots.cast'> = async ({ input, caller, now, random }) => {
  const { communityId, ballotId, ownerKey, mutationId, choice } = input;
  const ballot = await readyBallot(communityId, ballotId, now);
  if (!ballot) return refuse('NOT_FOUND');
  const { form, opensAt, closesAt } = ballot.notice;
  if (!('owners' in ballot)) return refuse('BALLOT_NOT_OPEN', { opensAt });
  const castAt = castMoment(now, ballot.frozenAt);
  const phase = phaseAt(ballot.notice, castAt);
  const owner = ballot.owners.get(ownerKey);
  const channel = owner && (await mayVote(caller, form.binding, ballotId, owner, now));
  if (!channel) return refuse('NOT_ON_BALLOT_ROLL');
  if (phase === 'notice') return refuse('BALLOT_NOT_OPEN', { opensAt });
  if (!fits(form, choice)) return refuse('CHOICE_INVALID');

  if (phase === 'open') {
    const casting = { ballotId, communityId, owner, choice, channel, mutationId };
    const vote = voteDocument({ ...casting, castBy: caller.openid, castAt }, sealsFor(ballot.notice), random);
    if (await votes.insert(vote)) {
      if (channel === 'proxy') await proxies.update(vote._id, { used: true });
      return ok(receiptOf(vote));
    }
    if (channel === 'online' && (await overrideProxy(vote, now))) return ok(receiptOf(vote));
  }
  const first = await votes.get(`${ballotId}:${ownerKey}`);
  if (first?.mutationId === mutationId && first.castBy === caller.openid) return ok(receiptOf(first));
  if (first) return refuse('ALREADY_VOTED', { castAt: first.castAt, channel: first.channel });
  return refuse('BALLOT_CLOSED', { closedAt: closesAt });
};

const receiptOf = ({ receipt, commitment, castAt, signature }: VoteDoc): CastReceipt => ({
  receipt,
  commitment,
  castAt,
  signature,
});
