import { listClaims } from './may-vote';
import type { OwnVotes } from '../../../domain/community/todo';
import type { MyBallotPaper } from '../../../contract/ballot/ballots';
import { labelsOf } from '../../../domain/roll/electoral-roll';
import { isInScope } from '../../../domain/roll/scope';
import type { Caller } from '../../call';
import type { BallotDoc } from '../../data/documents/ballot';
import { ballots, votes } from '../../data/collections';
import { listMyPapers } from './my-papers';
import { householdKey } from './voters';

/** Two requests at once; more only in a ballot where somebody votes in the place of another. */
export async function readOwnVotes(
  ballotId: string,
  caller: Pick<Caller, 'flats' | 'openid'>,
  now: number,
): Promise<{ readonly ballot: BallotDoc | null; readonly mine: OwnVotes }> {
  const { flats } = caller;
  const keys = flats.flatMap(({ unit, ownerKey }) => [householdKey(unit), ...(ownerKey ? [ownerKey] : [])]);
  const [ballot, cast] = await Promise.all([
    ballots.get(ballotId),
    votes.getMany([...new Set(keys)].map((key) => `${ballotId}:${key}`)),
  ]);
  if (!ballot) return { ballot, mine: { voter: false, left: false } };
  if (ballot.standIns) return { ballot, mine: summarisePapers(await listMyPapers(ballot, caller, now)) };
  const { scope, form } = ballot.notice.statement;
  const concerned = flats.filter(({ unit }) => isInScope(labelsOf(unit), scope));
  const own = listClaims({ flats: concerned }, form.binding).map(({ key }) => key);
  const voted = new Set(cast.map(({ ownerKey }) => ownerKey));
  const toCheck = cast.find((vote) => vote.toCheck && own.includes(vote.ownerKey))?.receipt;
  return {
    ballot,
    mine: {
      voter: own.length > 0,
      left: own.some((key) => !voted.has(key)),
      ...(toCheck !== undefined && { toCheck }),
    },
  };
}

function summarisePapers(papers: readonly MyBallotPaper[]): OwnVotes {
  const toCheck = papers.find(({ voted }) => voted?.toCheck)?.voted?.receipt;
  return {
    voter: papers.length > 0,
    left: papers.some(({ voted }) => !voted),
    ...(toCheck !== undefined && { toCheck }),
  };
}
