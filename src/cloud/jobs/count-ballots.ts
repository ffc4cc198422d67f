import { phaseAt } from '../../domain/ballot/schedule';
import type { BallotDoc } from '../data/ballot-documents';
import { ballots, objections, papers, votes } from '../data/collections';
import { operators } from '../data/database';
import { freezeRoll } from '../handlers/ballots/freeze-roll';
import { countBallot, finishBallot, STILL_ARRIVING_MS } from './close-ballot';
import { mergeVotes } from './merge-votes';

/**
 * Moves every ballot on: freezes its roll, merges votes into its log, counts the turnout, after the close the votes,
 * and after the objections makes the result final. Answers the communities concerned.
 */
export async function countBallots(now: number): Promise<readonly string[]> {
  const running = await ballots.every({ status: operators.in(['running', 'preliminary']) } as object);
  // Who was served longest ago comes first: what a run that is cut off leaves, the next one begins with.
  const changed: string[] = [];
  const longestAgo = [...running].sort((a, b) => a.turnout.countedAt - b.turnout.countedAt);
  for (const ballot of longestAgo) {
    // One ballot's trouble must not hold up the others.
    try {
      if (await moveOn(ballot, now)) changed.push(ballot.communityId);
    } catch (error) {
      console.warn(`ballot ${ballot._id} not moved on`, error instanceof Error ? error.stack : error);
    }
  }
  return changed;
}

async function moveOn(stored: BallotDoc, now: number): Promise<boolean> {
  let ballot = stored;
  if (!ballot.frozen && now >= ballot.notice.statement.correctionEndsAt) {
    await freezeRoll(ballot, now);
    ballot = (await ballots.get(stored._id)) ?? stored;
  }
  if (phaseAt(ballot.notice.statement, now) !== 'notice') {
    const head = await mergeVotes(ballot, now);
    ballot = { ...ballot, ...(head && { head }) };
  }
  const { papersWaiting, changed } = await countTurnout(ballot, now);
  if (now < ballot.closesAt + STILL_ARRIVING_MS || papersWaiting > 0) return changed || ballot !== stored;
  const counted = ballot.result?.voids === (ballot.voids ?? 0);
  if (!counted) ballot = await countBallot(ballot, now);
  await finishBallot(ballot, now);
  return true;
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
  await ballots.update(_id, { turnout: operators.set({ byBuilding, countedAt: now, ...found }) });
  const ownersOf = (buildings: typeof byBuilding) => buildings.reduce((sum, { owners }) => sum + owners, 0);
  return { ...found, changed: ownersOf(byBuilding) !== ownersOf([...turnout.byBuilding]) };
}
