import { isDeepStrictEqual } from 'node:util';
import { nextStepAt, STILL_ARRIVING_MS, type Course } from '../../../domain/ballot/next-step';
import type { BallotDoc, TurnoutDoc } from '../../data/documents/ballot';
import { ballots, objections, papers, votes } from '../../data/collections';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';
import { freezeRoll } from './freeze-roll';
import { countBallot, finishBallot } from './close-ballot';
import { mergeVotes, readUnlogged, type Unlogged } from './merge-votes';
import { DAY_MS } from '../../../domain/shared/time';
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
  const unlogged = await readUnlogged(ballot._id);
  // The turnout first: once a vote is in the log, nothing shows any more that its building has to be counted.
  const { papersWaiting, changed } = await countTurnout(ballot, buildingsToCount(ballot, unlogged, now), now);
  if (phaseAt(ballot.notice.statement, now) !== 'notice') {
    const head = await mergeVotes(ballot, unlogged, now);
    if (head) ballot = { ...ballot, head };
  }
  const frozen = ballot.frozen !== undefined && stored.frozen === undefined;
  const logged = ballot.head?.statement.size !== stored.head?.statement.size;
  const moved = frozen || logged || changed;
  if (now < ballot.closesAt + STILL_ARRIVING_MS || papersWaiting > 0) return moved;
  const counted = ballot.result?.voids === (ballot.voids ?? 0);
  if (!counted) ballot = await countBallot(ballot, now);
  const finished = await finishBallot(ballot, now);
  return moved || !counted || finished;
}

/** Everything is counted again a day after it last was, and at every look between the close and the result. */
function buildingsToCount(
  { turnout, frozen, closesAt, status }: BallotDoc,
  { fresh, voided }: Unlogged,
  now: number,
): readonly string[] | 'all' {
  const wholeAt = turnout.wholeAt ?? 0;
  const isBeingCounted = now >= closesAt && status === 'running';
  const isDue = !frozen || isBeingCounted || now < wholeAt || now - wholeAt >= DAY_MS;
  // Voids of before they named their building.
  if (isDue || voided.some(({ building }) => building === undefined)) return 'all';
  return [
    ...new Set([
      ...fresh.map(({ building }) => building),
      ...voided.flatMap(({ building }) => building ?? []),
    ]),
  ];
}

type Row = { readonly _id: string; readonly owners: number; readonly areaCenti: number };

/**
 * Counts the owners who have taken part, of the buildings where that may have changed, and the papers and objections
 * that wait for somebody. No vote is counted before every paper is settled.
 *
 * @throws TooBusy where another run counted at the same time; the next run counts again
 */
async function countTurnout(
  { _id, turnout }: BallotDoc,
  buildings: readonly string[] | 'all',
  now: number,
): Promise<{ readonly papersWaiting: number; readonly changed: boolean }> {
  const which = buildings === 'all' ? {} : { building: operators.in([...buildings]) };
  const [rows, waiting, objected] = await Promise.all([
    buildings.length === 0
      ? []
      : votes.groupBy<Row>({ ballotId: _id, ...which }, '$building', { owners: 1, areaCenti: '$areaCenti' }),
    papers.find(
      { ballotId: _id, state: operators.in(['waiting', 'differs']) },
      { limit: 1000, fields: ['_id'] },
    ),
    objections.find({ ballotId: _id, state: 'open' }, { limit: 1000, fields: ['_id'] }),
  ]);
  const counted = new Map(rows.map((row) => [row._id, row]));
  const byBuilding = turnout.byBuilding.map((known) => {
    const { building, roll } = known;
    if (buildings !== 'all' && !buildings.includes(building)) return known;
    const { owners = 0, areaCenti = 0 } = counted.get(building) ?? {};
    return { building, roll, owners, areaCenti };
  });
  const found = { papersWaiting: waiting.length, objectionsOpen: objected.length };
  const { countedAt: before, wholeAt = 0, ...known } = turnout;
  const isSame = isDeepStrictEqual(known, { byBuilding, ...found });
  if (isSame && buildings !== 'all') return { ...found, changed: false };
  if (isSame && now - wholeAt < DAY_MS && now >= wholeAt) return { ...found, changed: false };
  // Of two runs that counted different buildings, the slower one must not take back what the other one wrote.
  const countedAt = Math.max(now, before + 1);
  const written = await ballots.updateWhere(
    { _id, 'turnout.countedAt': before },
    {
      'turnout.byBuilding': operators.set(byBuilding),
      'turnout.countedAt': countedAt,
      'turnout.papersWaiting': found.papersWaiting,
      'turnout.objectionsOpen': found.objectionsOpen,
      ...(buildings === 'all' && { 'turnout.wholeAt': now }),
    },
  );
  if (written !== 1) throw new TooBusy(1);
  return { ...found, changed: ownersOf(byBuilding) !== ownersOf(turnout.byBuilding) };
}

const ownersOf = (buildings: TurnoutDoc['byBuilding']): number =>
  buildings.reduce((sum, { owners }) => sum + owners, 0);
