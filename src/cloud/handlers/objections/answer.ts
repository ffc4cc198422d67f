import { isCorrectable, isVoidable } from '../../../domain/ballot/objection';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballots, objections, voids, votes } from '../../data/collections';
import type { ObjectionDoc } from '../../data/documents/ballot';
import { correctPart } from '../../services/ballot/correct-part';
import { callTimer } from '../../services/shared/due';
import { voidVote } from '../../services/ballot/void-vote';

/**
 * Takes the worker's answer to an objection, once. What follows from the answer comes first and may be repeated
 * without harm. The answer itself is written last, so that a repeat after a break goes on.
 */
export const answerObjection: Handler<'objections.answer'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, objectionId, upheld, answer, correction, receipt } = input;
  const objection = await objections.get(objectionId);
  if (objection?.communityId !== communityId) return refuse('NOT_FOUND');
  if (objection.answeredWith === mutationId) return ok({});
  if (objection.state !== 'open') return refuse('OBJECTION_ANSWERED');
  if (objection.by === caller.openid) return refuse('OWN_OBJECTION');
  const { ballotId, to, ownerKey, unit } = objection;
  const ballot = await ballots.get(ballotId);
  if (!ballot) return refuse('NOT_FOUND');
  if (ballot.status === 'final') return refuse('BALLOT_FINAL');
  const correcting = upheld && to === 'roll' && correction !== undefined;
  const frozen = ballot.frozen !== undefined || ballot.freezing !== undefined;
  const { opensAt } = ballot.notice.statement;
  if (upheld && to === 'roll' && !isCorrectable({ frozen, opensAt }, now)) return refuse('ROLL_FROZEN');

  if (correcting) {
    const undone = await correctPart(ballot, unit, correction, now);
    if (undone) return refuse(undone);
  }
  if (upheld && (to === 'vote' || (to === 'result' && receipt !== undefined))) {
    const which = to === 'vote' ? { ownerKey: ownerKey ?? '' } : { receipt: receipt ?? '' };
    if (!(await voidFound(objection, which, caller.openid, now))) return refuse('NOTHING_TO_VOID');
  }
  await objections.updateWhere(
    { _id: objectionId, state: 'open' },
    {
      state: upheld ? 'upheld' : 'dismissed',
      answer,
      answeredBy: caller.openid,
      answeredAt: now,
      answeredWith: mutationId,
    },
  );
  await callTimer('ballot', ballotId, now, mutationId);
  return ok({});
};

/**
 * Voids the vote that the objection is about, if another hand took it in; never one that an owner cast in person.
 * Returns `false` where there is no such vote, unless it was voided since the objection: a repeat after a break finds
 * that.
 */
async function voidFound(
  { ballotId, at }: ObjectionDoc,
  which: { readonly ownerKey: string } | { readonly receipt: string },
  by: string,
  now: number,
): Promise<boolean> {
  const [vote] = await votes.find({ ballotId, ...which }, { limit: 1 });
  if (vote && isVoidable(vote)) {
    await voidVote(vote, by, now);
    return true;
  }
  const before =
    'receipt' in which
      ? [await voids.get(`${ballotId}:${which.receipt}`)]
      : await voids.find({ ballotId, ...which }, { limit: 20 });
  return before.some((each) => each?.entry.reason === 'objection-upheld' && each.entry.at >= at);
}
