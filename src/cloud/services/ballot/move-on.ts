import { isDeepStrictEqual } from 'node:util';
import { nextStepAt, STILL_ARRIVING_MS, type Course } from '../../../domain/ballot/next-step';
import type { BallotDoc, TurnoutDoc } from '../../data/documents/ballot';
import { ballots, objections, papers, votes } from '../../data/collections';
import { operators } from '../../data/database';
import { freezeRoll } from './freeze-roll';
import { countBallot, finishBallot } from './close-ballot';
import { mergeVotes } from './merge-votes';
import { phaseAt } from '../../../domain/ballot/phase';

export interface Moved {
  /** When the ballot moves on by itself; absent once its result is final. */
  readonly again?: number;
  /** Whether anything has changed that other pages show. */
  readonly moved: boolean;
}

/**
 * Moves a ballot on as far as it can go now: freezes its roll, merges votes into its log and counts the turnout. After
 * the close it counts the votes, and after the objection period it makes the result final.
 */
export async function moveBallotOn(before: BallotDoc, now: number): Promise<Moved> {
  if (before.status === 'final') return { moved: false };
  const moved = await moveOn(before, now);
  const after = await ballots.get(before._id);
  const again = after && nextStepAt(courseOf(after), now);
  return { ...(again && { again }), moved };
}

/** What the ballot's next step depends on. */
export const courseOf = ({ status, frozen, notice, closesAt, result }: BallotDoc): Course => ({
  status,
  frozen: frozen !== undefined,
  correctionEndsAt: notice.statement.correctionEndsAt,
  opensAt: notice.statement.opensAt,
  closesAt,
  objectionEndsAt: result?.objectionEndsAt,
});

/** Returns whether anything has changed that other pages show: the roll, the log, the turnout or the result. */
async function moveOn(stored: BallotDoc, now: number): Promise<boolean> {
  let ballot = stored;
  if (!ballot.frozen && now >= ballot.notice.statement.correctionEndsAt) {
    await freezeRoll(ballot, now);
    ballot = (await ballots.get(stored._id)) ?? stored;
  }
  if (phaseAt(ballot.notice.statement, now) !== 'notice') {
    const head = await mergeVotes(ballot, now);
    if (head) ballot = { ...ballot, head };
  }
  const { papersWaiting, changed } = await countTurnout(ballot, now);
  const frozen = ballot.frozen !== undefined && stored.frozen === undefined;
  const logged = ballot.head?.statement.size !== stored.head?.statement.size;
  const moved = frozen || logged || changed;
  if (now < ballot.closesAt + STILL_ARRIVING_MS || papersWaiting > 0) return moved;
  const counted = ballot.result?.voids === (ballot.voids ?? 0);
  if (!counted) ballot = await countBallot(ballot, now);
  const finished = await finishBallot(ballot, now);
  return moved || !counted || finished;
}

/**
 * Counts the owners who have taken part, and the papers and objections that wait for somebody. No vote is counted
 * before every paper is settled.
 */
async function countTurnout(
  { _id, turnout }: BallotDoc,
  now: number,
): Promise<{ readonly papersWaiting: number; readonly changed: boolean }> {
  const [rows, waiting, objected] = await Promise.all([
    votes.groupBy<{ _id: string; owners: number; areaCenti: number }>({ ballotId: _id }, '$building', {
      owners: 1,
      areaCenti: '$areaCenti',
    }),
    papers.find(
      { ballotId: _id, state: operators.in(['waiting', 'differs']) },
      { limit: 1000, fields: ['_id'] },
    ),
    objections.find({ ballotId: _id, state: 'open' }, { limit: 1000, fields: ['_id'] }),
  ]);
  const counted = new Map(rows.map((row) => [row._id, row]));
  const byBuilding = turnout.byBuilding.map(({ building, roll }) => {
    const { owners = 0, areaCenti = 0 } = counted.get(building) ?? {};
    return { building, roll, owners, areaCenti };
  });
  const found = { papersWaiting: waiting.length, objectionsOpen: objected.length };
  const { countedAt: _, ...known } = turnout;
  if (isDeepStrictEqual(known, { byBuilding, ...found })) return { ...found, changed: false };
  await ballots.update(_id, {
    'turnout.byBuilding': operators.set(byBuilding),
    'turnout.countedAt': operators.max(now),
    'turnout.papersWaiting': found.papersWaiting,
    'turnout.objectionsOpen': found.objectionsOpen,
  });
  return { ...found, changed: ownersOf(byBuilding) !== ownersOf(turnout.byBuilding) };
}

const ownersOf = (buildings: TurnoutDoc['byBuilding']): number =>
  buildings.reduce((sum, { owners }) => sum + owners, 0);
