import { isCorrectable, isVoidable } from '../../../domain/ballot/objection';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { operators } from '../../data/database';
import { ballots, objections, voids, votes } from '../../data/collections';
import type { ObjectionDoc } from '../../data/documents/ballot';
import { correctPart } from '../../services/ballot/correct-part';
import { callTimer } from '../../services/shared/due';
import { voidVote } from '../../services/ballot/void-vote';

/** No function runs longer than 20 s. */
const TURN_MS = 30_000;

/**
 * Takes the worker's answer to an objection, once. Whoever answers claims the objection first, so that of two answers
 * at once only one has any effect. What follows from the answer comes next and may be repeated without harm. The answer
 * itself is written last: after a break its own repeat goes on, or any other answer half a minute later.
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

  const mine = { by: caller.openid, mutationId, until: now + TURN_MS };
  if (!(await claim(objection, mine, now))) return refuse('OBJECTION_ANSWERED');
  const release = () =>
    objections.updateWhere(
      { _id: objectionId, state: 'open', 'answering.mutationId': mutationId },
      { answering: operators.remove() },
    );
  if (correcting) {
    const undone = await correctPart(ballot, unit, correction, now);
    if (undone) {
      await release();
      return refuse(undone);
    }
  }
  if (upheld && (to === 'vote' || (to === 'result' && receipt !== undefined))) {
    const which = to === 'vote' ? { ownerKey: ownerKey ?? '' } : { receipt: receipt ?? '' };
    if (!(await voidFound(objection, which, caller.openid, now))) {
      await release();
      return refuse('NOTHING_TO_VOID');
    }
  }
  const written = await objections.updateWhere(
    { _id: objectionId, state: 'open', 'answering.mutationId': mutationId },
    {
      state: upheld ? 'upheld' : 'dismissed',
      answer,
      answeredBy: caller.openid,
      answeredAt: now,
      answeredWith: mutationId,
      answering: operators.remove(),
    },
  );
  // The claim ran out and another answer stands, or this very one by its own repeat.
  if (written === 0 && (await objections.get(objectionId))?.answeredWith !== mutationId)
    return refuse('OBJECTION_ANSWERED');
  await callTimer('ballot', ballotId, now, mutationId);
  return ok({});
};

/** Whether the objection is the caller's to answer now. The claim of a run that broke off ends by itself. */
async function claim(
  { _id }: ObjectionDoc,
  mine: NonNullable<ObjectionDoc['answering']>,
  now: number,
): Promise<boolean> {
  return atomically(async (atom) => {
    const objection = await atom.get('objections', _id);
    const other = objection?.answering;
    if (objection?.state !== 'open') return false;
    if (other && other.mutationId !== mine.mutationId && now < other.until) return false;
    await atom.update('objections', _id, { answering: operators.set(mine) });
    return true;
  });
}

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
