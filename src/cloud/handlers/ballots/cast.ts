import { phaseAt } from '../../../domain/ballot/schedule';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballotOwners, votes } from '../../data/collections';
import { frozenBallot } from '../../data/frozen-ballots';
import { receiptNumber } from '../../platform/random';

/**
 * One insert that touches nothing shared. Its `_id` is ballot and owner: an owner votes once, by whichever co-owner
 * and however often the phone repeats it. A repeat of the same mutation is answered with the first receipt.
 */
export const castVote: Handler<'ballots.cast'> = async ({ input, caller, now, random }) => {
  const { communityId, ballotId, ownerKey, mutationId, choice } = input;
  const _id = `${ballotId}:${ownerKey}`;
  const ballot = await frozenBallot(ballotId);
  if (!ballot || ballot.communityId !== communityId) return refuse('NOT_FOUND');
  if (!caller.flats.some((flat) => flat.ownerKey === ownerKey)) return refuse('NOT_ON_BALLOT_ROLL');
  const phase = phaseAt(ballot, now);
  if (phase === 'notice') return refuse('BALLOT_NOT_OPEN', { opensAt: ballot.opensAt });

  const owner = phase === 'open' ? await ballotOwners.get(_id) : null;
  if (phase === 'open' && !owner) return refuse('NOT_ON_BALLOT_ROLL');
  if (owner) {
    const { building, areaCenti } = owner;
    const receipt = receiptNumber(random);
    const cast = await votes.insert({
      ...{ _id, ballotId, communityId, ownerKey, building, areaCenti, choice, receipt, mutationId },
      channel: 'online',
      castBy: caller.openid,
      castAt: now,
    });
    if (cast) return ok({ receipt, castAt: now });
  }
  const first = await votes.get(_id);
  if (first?.mutationId === mutationId && first.castBy === caller.openid) {
    return ok({ receipt: first.receipt, castAt: first.castAt });
  }
  if (first) return refuse('ALREADY_VOTED', { castAt: first.castAt });
  return refuse('BALLOT_CLOSED', { closedAt: ballot.closesAt });
};
