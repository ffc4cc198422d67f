import { phaseAt } from '../../../domain/ballot/schedule';
import type { MyBallotPaper } from '../../../contract/ballots';
import { ok } from '../../../domain/shared/result';
import type { Caller, Handler } from '../../call';
import { ballotOwners, ballots, communities, votes } from '../../data/collections';
import { turnoutOf } from './turnout-view';

/** No answer ever holds a choice before the count, not even the caller's own. */
export const readBallot: Handler<'ballots.read'> = async ({ input, caller, now }) => {
  const community = await communities.get(input.communityId);
  if (!community?.ballotId) return ok({});
  const [ballot, mine] = await Promise.all([
    ballots.get(community.ballotId),
    papersOf(community.ballotId, caller),
  ]);
  if (!ballot) return ok({});
  const { title, question, matter, rule, noticeAt, opensAt, closesAt, planId, roll, result } = ballot;
  return ok({
    ballot: {
      ...{ ballotId: ballot._id, title, question, matter, rule, noticeAt, opensAt, closesAt, planId, roll },
      phase: phaseAt(ballot, now),
      ...turnoutOf(ballot),
      mine,
      ...(result && { result }),
    },
  });
};

async function papersOf(ballotId: string, caller: Caller): Promise<readonly MyBallotPaper[]> {
  const ids = [
    ...new Set(caller.flats.flatMap(({ ownerKey }) => (ownerKey ? [`${ballotId}:${ownerKey}`] : []))),
  ];
  const [owners, cast] = await Promise.all([ballotOwners.getMany(ids), votes.getMany(ids)]);
  return owners.map(({ ownerKey, units, areaCenti }) => {
    const vote = cast.find((row) => row.ownerKey === ownerKey);
    return {
      ownerKey,
      units,
      areaCenti,
      ...(vote && { voted: { receipt: vote.receipt, castAt: vote.castAt } }),
    };
  });
}
