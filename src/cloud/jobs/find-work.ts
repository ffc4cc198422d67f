import { ACT_SETTLES_MS } from '../../domain/audit/act';
import { MINUTE_MS } from '../../domain/shared/time';
import { acts, backings, communities, due, needs, ratings, voids, votes } from '../data/collections';
import { operators } from '../data/database';
import type { DueDoc, DueWork } from '../data/documents/shared';

/** The most rows in one run; the others are still due in the next run. */
const ROWS = 1000;
/** How far before the last run a run looks back: instances' clocks differ a little, and an insertion takes a moment. */
const LOOK_BACK_MS = 2 * MINUTE_MS;
/** As far back as the timer may have missed runs, where the last one was on a clock that was ahead and tells nothing. */
const LOOK_FAR_BACK_MS = 15 * MINUTE_MS;

export interface Piece {
  readonly what: DueWork;
  readonly of: string;
  /** Absent if the work was found from the documents themselves. */
  readonly row?: DueDoc;
}

/**
 * Finds the work of a run: first everything that is due, the longest due first; then ballots with votes (or voids) that
 * are not in their log yet; acts that are not in their chain; then communities in which something has happened since `seen`. It sends eight requests; in
 * an idle city none of them finds a document.
 */
export async function findWork(seen: number, now: number): Promise<readonly Piece[]> {
  const unlogged = { logged: false };
  const [rows, voted, voided, unlinked, changed] = await Promise.all([
    due.find({ at: operators.lte(now) }, { order: ['at', 'asc'], limit: ROWS }),
    votes.groupBy<{ readonly _id: string }>(unlogged, '$ballotId', { n: 1 }),
    voids.groupBy<{ readonly _id: string }>(unlogged, '$ballotId', { n: 1 }),
    acts.find({ linked: false, at: operators.lte(now - ACT_SETTLES_MS) }, { limit: 1, fields: ['_id'] }),
    findChangedSince(seen > now + LOOK_BACK_MS ? now - LOOK_FAR_BACK_MS : Math.min(seen, now) - LOOK_BACK_MS),
  ]);
  return keepOnePieceEach([
    ...rows.map((row) => ({ what: row.what, of: row.of, row })),
    ...[...voted, ...voided].map(({ _id }) => ({ what: 'ballot' as const, of: _id })),
    ...unlinked.map(() => ({ what: 'acts' as const, of: 'everything' })),
    ...changed.reports.map((of) => ({ what: 'report' as const, of })),
    ...changed.figures.map((of) => ({ what: 'figures' as const, of })),
  ]);
}

/** Keeps the first of several pieces for the same document, which is the one with a row if there is one. */
function keepOnePieceEach(pieces: readonly Piece[]): readonly Piece[] {
  const known = new Set<string>();
  return pieces.filter(({ what, of }) => {
    const name = `${what}:${of}`;
    return !known.has(name) && known.add(name);
  });
}

interface Changed {
  /** Communities whose report on needs has to be written anew. */
  readonly reports: readonly string[];
  /** Communities whose row for the bureau has to be; it counts the needs by the report. */
  readonly figures: readonly string[];
}

/** Where something has happened since `at` (inclusive); on the very first run, everywhere. */
async function findChangedSince(at: number): Promise<Changed> {
  if (at < 0) {
    const all = (await communities.every({}, ['_id'])).map(({ _id }) => _id);
    return { reports: all, figures: all };
  }
  const [rated, needed, moved, backed] = await Promise.all([
    ratings.every({ ratedAt: operators.gte(at) }, ['_id', 'communityId']),
    needs.every({ changedAt: operators.gte(at) }, ['_id', 'communityId']),
    communities.every({ changedAt: operators.gte(at) }, ['_id']),
    backings.every({ at: operators.gte(at) }, ['_id', 'communityId']),
  ]);
  const reports = [
    ...[...needed, ...backed].map(({ communityId }) => communityId),
    ...moved.map(({ _id }) => _id),
  ];
  return { reports, figures: [...rated.map(({ communityId }) => communityId), ...reports] };
}
