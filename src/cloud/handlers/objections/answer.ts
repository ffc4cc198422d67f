import { isCorrectable } from '../../../domain/ballot/objection';
import { isOwnMatter } from '../../../domain/joining/own-matter';
import { ok } from '../../../domain/shared/result';
import { TURN_MS } from '../../../domain/shared/turn';
import { refuse, type Handler } from '../../call';
import { operators } from '../../data/database';
import { shortHash } from '../../platform/document-id';
import { ballots, moves, objections } from '../../data/collections';
import { claimObjection } from '../../services/ballot/claim-objection';
import { correctPart } from '../../services/ballot/correct-part';
import { callTimer } from '../../services/shared/due';
import { isHandOf, voidFound } from '../../services/ballot/void-found';

/**
 * Takes the worker's answer to an objection, once. Whoever answers claims the objection first, so that of two answers
 * at once only one has any effect. What follows from the answer comes next and may be repeated without harm. The answer
 * itself is written last: after a break its own repeat goes on, or any other answer half a minute later.
 */
export const answerObjection: Handler<'objections.answer'> = async ({ input, caller, now, concerns }) => {
  const { communityId, mutationId, objectionId, upheld, answer, correction, receipt } = input;
  const objection = await objections.get(objectionId);
  if (objection?.communityId !== communityId) return refuse('NOT_FOUND');
  concerns(objection.unit, ...[correction?.sameOwnerAs].flatMap((other) => other ?? []));
  // The very same answer of the same person: one mutation with another word is another answer.
  const answeredWith = shortHash(caller.openid, JSON.stringify(input));
  if (objection.answeredWith === answeredWith) return ok({});
  if (objection.state !== 'open') return refuse('OBJECTION_ANSWERED');
  const { ballotId, to, ownerKey, unit } = objection;
  const household = { person: objection.by, units: [unit], ...(ownerKey && { ownerKeys: [ownerKey] }) };
  if (isOwnMatter(caller, household)) return refuse('OWN_OBJECTION');
  const [ballot, left] = await Promise.all([
    ballots.get(ballotId),
    moves.find({ communityId, person: caller.openid, unit, at: operators.gte(objection.at) }, { limit: 1 }),
  ]);
  if (!ballot) return refuse('NOT_FOUND');
  // Who left the flat since it objected is still of that household.
  if (left.length > 0) return refuse('OWN_OBJECTION');
  if (ballot.status === 'final') return refuse('BALLOT_FINAL');
  const frozen = ballot.frozen !== undefined || ballot.freezing !== undefined;
  const { opensAt } = ballot.notice.statement;
  const late = to === 'roll' && !isCorrectable({ frozen, opensAt }, now);
  // One that broke off may have corrected the roll: it can still be finished, with what the roll says now.
  if (upheld && late && objection.answering?.takesEffect !== true) return refuse('ROLL_FROZEN');
  const correcting = upheld && to === 'roll' && !late && correction !== undefined;
  const same = correction?.sameOwnerAs;
  if (correcting && same !== undefined && isOwnMatter(caller, { units: [same] }))
    return refuse('OWN_OBJECTION');

  const voiding = upheld && (to === 'vote' || (to === 'result' && receipt !== undefined));
  const which = to === 'vote' || receipt === undefined ? { ownerKey: ownerKey ?? '' } : { receipt };
  if ((voiding || to === 'vote') && (await isHandOf(caller, ballotId, which))) return refuse('OWN_PAPER');

  const until = now + TURN_MS;
  const mine = { by: caller.openid, answeredWith, until, takesEffect: correcting || voiding };
  const claimed = await claimObjection(objectionId, mine, upheld, now);
  if (typeof claimed === 'string') return refuse(claimed);
  // Nothing has come of this answer. What an earlier one may have done is not undone by it, unless nothing was voided.
  const { before } = claimed;
  const stays = before?.takesEffect === true && to !== 'vote';
  const release = () =>
    objections.updateWhere(
      { _id: objectionId, state: 'open', 'answering.answeredWith': answeredWith },
      { answering: stays ? operators.set({ ...before, until: 0 }) : operators.remove() },
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
    { _id: objectionId, state: 'open', 'answering.answeredWith': answeredWith },
    {
      state: upheld ? 'upheld' : 'dismissed',
      answer,
      answeredBy: caller.openid,
      answeredAt: now,
      answeredWith,
      answering: operators.remove(),
    },
  );
  // The claim ran out and another answer stands, or this very one by its own repeat.
  if (written === 0 && (await objections.get(objectionId))?.answeredWith !== answeredWith)
    return refuse('OBJECTION_ANSWERED');
  await callTimer('ballot', ballotId, now, mutationId);
  return ok({});
};
