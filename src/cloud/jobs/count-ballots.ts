import { phaseAt } from '../../domain/ballot/schedule';
import type { BallotDoc, TurnoutDoc } from '../data/documents/ballot';
import { ballots, objections, papers, votes } from '../data/collections';
import { operators } from '../data/database';
import { freezeRoll } from '../services/ballot/freeze-roll';
import { countBallot, finishBallot, STILL_ARRIVING_MS } from './close-ballot';
import { mergeVotes } from './merge-votes';
import type { Job } from './on-its-own';

/**
 * Moves every ballot on: freezes its roll, merges votes into its log, counts the turnout, after the close the votes,
 * and after the objections makes the result final. Answers the communities in whose ballot something has changed.
 */
export async function countBallots(now: number, job: Job): Promise<readonly string[]> {
  const running = await ballots.every({ status: operators.in(['running', 'preliminary']) } as object);
  const changed: string[] = [];
  // Who was served longest ago comes first: what a run that is cut off leaves, the next one begins with.
  const longestAgo = [...running].sort((a, b) => a.turnout.countedAt - b.turnout.countedAt);
  for (const ballot of longestAgo) {
    await job(`ballot ${ballot._id}`, async () => {
      if (await moveOn(ballot, now)) changed.push(ballot.communityId);
    });
  }
  return changed;
}

/** Answers whether anything has changed that others show: the roll, the log, the turnout, the result. */
async function moveOn(stored: BallotDoc, now: number): Promise<boolean> {
  let ballot = stored;
  if (!ballot.frozen && now >= ballot.notice.statement.correctionEndsAt) {
    await freezeRoll(ballot, now);
    ballot = (await ballots.get(stored._id)) ?? stored;
  }
  if (phaseAt(ballot.notice.statement, now) !== 'notice') {
    const head = await mergeVotes(ballot, now);
    if (head && head.statement.size !== ballot.head?.statement.size) ballot = { ...ballot, head };
  }
  const { papersWaiting, changed } = await countTurnout(ballot, now);
  const moved = changed || ballot !== stored;
  if (now < ballot.closesAt + STILL_ARRIVING_MS || papersWaiting > 0) return moved;
  const counted = ballot.result?.voids === (ballot.voids ?? 0);
  if (!counted) ballot = await countBallot(ballot, now);
  const finished = await finishBallot(ballot, now);
  return moved || !counted || finished;
}

/** Who has taken part, and what waits; nothing is counted before every paper is settled. */
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
