import { isCorrectable, isVoidable } from '../../../domain/ballot/objection';
import { isOwnMatter } from '../../../domain/joining/own-matter';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { operators } from '../../data/database';
import { ballots, objections, voids, votes } from '../../data/collections';
import type { ObjectionDoc } from '../../data/documents/ballot';
import { claimObjection } from '../../services/ballot/claim-objection';
import { correctPart } from '../../services/ballot/correct-part';
import { takenInBy } from '../../services/ballot/taken-in-by';
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
  const { ballotId, to, ownerKey, unit } = objection;
  const household = { person: objection.by, units: [unit], ...(ownerKey && { ownerKeys: [ownerKey] }) };
  if (isOwnMatter(caller, household)) return refuse('OWN_OBJECTION');
  const ballot = await ballots.get(ballotId);
  if (!ballot) return refuse('NOT_FOUND');
  if (ballot.status === 'final') return refuse('BALLOT_FINAL');
  const correcting = upheld && to === 'roll' && correction !== undefined;
  const frozen = ballot.frozen !== undefined || ballot.freezing !== undefined;
  const { opensAt } = ballot.notice.statement;
  if (upheld && to === 'roll' && !isCorrectable({ frozen, opensAt }, now)) return refuse('ROLL_FROZEN');

  const voiding = upheld && (to === 'vote' || (to === 'result' && receipt !== undefined));
  const which = to === 'vote' || receipt === undefined ? { ownerKey: ownerKey ?? '' } : { receipt };
  if (voiding || to === 'vote') {
    const hands = await handsOf(ballotId, which);
    if (hands.includes(caller.openid)) return refuse('OWN_PAPER');
  }

  const until = now + TURN_MS;
  const mine = { by: caller.openid, mutationId, until, takesEffect: correcting || voiding };
  const stopped = await claimObjection(objectionId, mine, upheld, now);
  if (stopped) return refuse(stopped);
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
  if (voiding && !(await voidFound(objection, which, caller.openid, now))) {
    await release();
    return refuse('NOTHING_TO_VOID');
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

/** The vote that an objection is about: the owner's, or the one under a receipt. */
type Which = { readonly ownerKey: string } | { readonly receipt: string };

async function handsOf(ballotId: string, which: Which): Promise<readonly string[]> {
  if ('ownerKey' in which) return takenInBy(ballotId, which.ownerKey);
  const [vote] = await votes.find({ ballotId, ...which }, { limit: 1 });
  return vote ? takenInBy(ballotId, vote.ownerKey) : [];
}

/**
 * Voids the vote that the objection is about, if another hand took it in; never one that an owner cast in person.
 * Returns `false` where there is no such vote, unless it was voided since the objection: a repeat after a break finds
 * that.
 */
async function voidFound(
  { ballotId, at }: ObjectionDoc,
  which: Which,
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
