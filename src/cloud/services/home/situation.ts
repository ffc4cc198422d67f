import type { BallotNow, OwnVotes, Situation, Waiting } from '../../../domain/community/todo';
import { allows } from '../../../domain/community/stage';
import type { Role } from '../../../domain/joining/office';
import type { BallotDoc } from '../../data/documents/ballot';
import type { CommunityDoc } from '../../data/documents/home';
import type { PlaceTriesDoc } from '../../data/documents/joining';
import { decidedBy } from '../ballot/turnout-view';
import { areNeedsOpen } from '../need/standing';
import { phaseAt } from '../../../domain/ballot/phase';

export interface Gathered {
  readonly community: CommunityDoc;
  readonly roles: readonly Role[];
  readonly ballot: BallotDoc | null;
  readonly mine: OwnVotes;
  readonly rated: boolean;
  readonly saidInterest: boolean;
  readonly codeTries: PlaceTriesDoc['reported'];
  readonly waiting: Waiting;
}

/** What decides, by the documents, what somebody can do now. */
export function situationOf(gathered: Gathered, now: number): Situation {
  const { community, roles, ballot, mine, rated, saidInterest, codeTries, waiting } = gathered;
  const { stage, rating } = community;
  const unrated = allows(stage, 'rate') && !rated && rating && now < rating.closesAt;
  return {
    ...waiting,
    roles,
    stage,
    hasRoll: community.roll !== undefined,
    needsOpen: areNeedsOpen(community, now),
    ...(ballot && { ballot: ballotNow(ballot, now) }),
    mine,
    saidInterest,
    ...(unrated && { unrated: { closesAt: rating.closesAt } }),
    ...(codeTries && { codeTries }),
  };
}

function ballotNow(ballot: BallotDoc, now: number): BallotNow {
  const { correctionEndsAt, opensAt, closesAt } = ballot.notice.statement;
  const decided = decidedBy(ballot);
  const stage = ballot.status === 'final' ? 'final' : 'preliminary';
  return {
    phase: phaseAt(ballot.notice.statement, now),
    opensAt,
    closesAt,
    ...(now < correctionEndsAt && !ballot.frozen && { correctableUntil: correctionEndsAt }),
    papersWaiting: ballot.turnout.papersWaiting,
    objectionsOpen: ballot.turnout.objectionsOpen,
    ...(ballot.result && { result: { stage, ...(decided && { passed: decided.passed }) } }),
  };
}
