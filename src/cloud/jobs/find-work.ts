import { MINUTE_MS } from '../../domain/shared/time';
import { backings, communities, due, needs, ratings, voids, votes } from '../data/collections';
import { operators } from '../data/database';
import type { DueDoc, DueWork } from '../data/documents/shared';

/** Rows in one run; what is left over is still due in the next one. */
const ROWS = 1000;
/** Instances' clocks differ a little, and an insertion takes a moment: look back a bit further than the last run. */
const LOOK_BACK_MS = 2 * MINUTE_MS;

export interface Piece {
  readonly what: DueWork;
  readonly of: string;
  /** Absent where the documents themselves tell of it. */
  readonly row?: DueDoc;
}

/**
 * What there is to do: all that is due, the longest due first, then ballots with votes that are not in their log yet,
 * and communities in which something has happened since `seen`. Seven requests; in an idle city none finds a document.
 */
export async function findWork(seen: number, now: number): Promise<readonly Piece[]> {
  const unlogged = { logged: false };
  const [rows, voted, voided, changed] = await Promise.all([
    due.find({ at: operators.lte(now) }, { order: ['at', 'asc'], limit: ROWS }),
    votes.groupBy<{ readonly _id: string }>(unlogged, '$ballotId', { n: 1 }),
    voids.groupBy<{ readonly _id: string }>(unlogged, '$ballotId', { n: 1 }),
    // After a clock was set back the last run lies ahead of all that happens now.
    findChangedSince(Math.min(seen, now) - LOOK_BACK_MS),
  ]);
  return keepOnePieceEach([
    ...rows.map((row) => ({ what: row.what, of: row.of, row })),
    ...[...voted, ...voided].map(({ _id }) => ({ what: 'ballot' as const, of: _id })),
    ...changed.map((of) => ({ what: 'figures' as const, of })),
  ]);
}

/** The first of several pieces for the same document: the one with a row. */
function keepOnePieceEach(pieces: readonly Piece[]): readonly Piece[] {
  const known = new Set<string>();
  return pieces.filter(({ what, of }) => {
    const name = `${what}:${of}`;
    return !known.has(name) && known.add(name);
  });
}

/** On the very first run: every community. */
async function findChangedSince(at: number): Promise<readonly string[]> {
  if (at < 0) return (await communities.every({}, ['_id'])).map(({ _id }) => _id);
  const [rated, needed, moved, backed] = await Promise.all([
    ratings.every({ ratedAt: operators.gte(at) }, ['_id', 'communityId']),
    needs.every({ changedAt: operators.gte(at) }, ['_id', 'communityId']),
    communities.every({ changedAt: operators.gte(at) }, ['_id']),
    backings.every({ at: operators.gte(at) }, ['_id', 'communityId']),
  ]);
  return [
    ...[...rated, ...needed, ...backed].map(({ communityId }) => communityId),
    ...moved.map(({ _id }) => _id),
  ];
}
