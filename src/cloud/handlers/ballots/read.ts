import type { BallotResult } from '../../../contract/ballot/ballots';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import type { BallotDoc, ResultDoc } from '../../data/documents/ballot';
import { ballots, communities } from '../../data/collections';
import { listMyPapers } from '../../services/ballot/my-papers';
import { turnoutOf } from '../../services/ballot/turnout-view';
import { phaseAt } from '../../../domain/ballot/phase';

/** No answer ever holds a choice before the count, not even the caller's own. */
export const readBallot: Handler<'ballots.read'> = async ({ input, caller, now }) => {
  const community = await communities.get(input.communityId);
  const ballot = community?.ballotId ? await ballots.get(community.ballotId) : null;
  if (!ballot) return ok({});
  const { title, question, form, scope, planHash, nonVoters, proxyCap, disclosure } = ballot.notice.statement;
  const { noticeAt, correctionEndsAt, opensAt, closesAt, objectionDays } = ballot.notice.statement;
  const { _id: ballotId, planId, organiser, contact, roll, frozen, result } = ballot;
  return ok({
    ballot: {
      ballotId,
      planId,
      title,
      question,
      form,
      scope,
      organiser,
      contact,
      planHash,
      nonVoters,
      proxyCap,
      disclosure,
      noticeAt,
      correctionEndsAt,
      opensAt,
      closesAt,
      objectionDays,
      phase: phaseAt(ballot.notice.statement, now),
      roll: { ...roll, ...(frozen && { root: frozen.root }) },
      ...turnoutOf(ballot),
      papersWaiting: ballot.turnout.papersWaiting,
      objectionsOpen: ballot.turnout.objectionsOpen,
      mine: await listMyPapers(ballot, caller, now),
      ...(result && { result: resultOf(ballot, result) }),
    },
  });
};

export function resultOf(
  { status }: BallotDoc,
  { close, countedAt, objectionEndsAt }: ResultDoc,
): BallotResult {
  const { tally, outcome, deemed } = close.statement;
  return {
    stage: status === 'final' ? 'final' : 'preliminary',
    tally,
    ...(outcome && { outcome }),
    ...(deemed && {
      deemed: {
        silent: {
          owners: deemed.tally.owners - tally.owners,
          areaCenti: deemed.tally.areaCenti - tally.areaCenti,
        },
        tally: deemed.tally,
        outcome: deemed.outcome,
      },
    }),
    countedAt,
    objectionEndsAt,
  };
}
