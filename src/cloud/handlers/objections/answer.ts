import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { ballots, objections, votes } from '../../data/collections';
import { checkText } from '../../platform/content-check';
import { correctPart } from './correct-part';
import { voidVote } from './void-vote';

/**
 * The worker's word on an objection, once. What follows from it comes first and is harmless when repeated; the answer
 * itself is written last, so that a repeat after a break goes on.
 */
export const answerObjection: Handler<'objections.answer'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, objectionId, upheld, answer, correction, receipt } = input;
  const objection = await objections.get(objectionId);
  if (objection?.communityId !== communityId) return refuse('NOT_FOUND');
  if (objection.answeredWith === mutationId) return ok({});
  if (objection.state !== 'open') return refuse('OBJECTION_ANSWERED');
  const { ballotId, to, ownerKey, unit } = objection;
  const ballot = await ballots.get(ballotId);
  if (!ballot) return refuse('NOT_FOUND');
  if (ballot.status === 'final') return refuse('BALLOT_FINAL');
  const correcting = upheld && to === 'roll' && correction !== undefined;
  // The first to see the window over freezes the roll: nothing may change under it.
  const over = ballot.frozen !== undefined || now >= ballot.notice.statement.correctionEndsAt;
  if (correcting && over) return refuse('ROLL_FROZEN');
  const verdict = await checkText(caller.openid, answer);
  if (verdict === 'refused') return refuse('TEXT_REFUSED');
  if (verdict === 'unavailable') return refuse('CONTENT_CHECK_UNAVAILABLE');

  if (correcting && !(await correctPart(ballot, unit, correction))) return refuse('UNIT_UNKNOWN');
  if (upheld && to !== 'roll') {
    const [vote] = await votes.find(
      to === 'vote' ? { ballotId, ownerKey: ownerKey ?? '' } : { ballotId, receipt: receipt ?? '' },
      { limit: 1 },
    );
    // An owner's objection is to a vote that another hand took in, never to the own one.
    if (vote && (to === 'result' || vote.channel !== 'online')) await voidVote(vote, caller.openid, now);
  }
  await objections.updateWhere(
    { _id: objectionId, state: 'open' },
    {
      ...{ state: upheld ? 'upheld' : 'dismissed', answer },
      ...{ answeredBy: caller.openid, answeredAt: now, answeredWith: mutationId },
    },
  );
  return ok({});
};
