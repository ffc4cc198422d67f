import { MINUTE_MS } from '../../domain/shared/time';
import type { DueDoc, DueWork } from '../data/documents/shared';
import type { Piece } from './find-work';
import type { Done, Work } from './work';
import { logLine, stackOf } from '../data/log-line';

/** No piece begins later than this into a run, because the platform ends the function after 60 s. */
export const RUN_MS = 45_000;
/** A piece that is still at work by then counts as failed, so that its row goes behind the others before the end comes. */
export const CUT_MS = 52_000;
/** How long a failed piece is put off. A file that cannot be deleted now cannot be deleted a minute later either. */
const RETRY_MS: Partial<Record<DueWork, number>> = { 'letter-file': 10 * MINUTE_MS };

export interface RunOutcome {
  readonly done: readonly Piece[];
  /** How many communities the pieces have changed. */
  readonly changed: number;
  readonly failed: readonly Piece[];
  readonly left: readonly Piece[];
}

export interface RunBy {
  /** Milliseconds since the run began, by a clock that nobody can set. */
  readonly elapsed: () => number;
  /** Puts a row off until `again`, or removes it if `again` is undefined. */
  readonly settle: (row: DueDoc, again: number | undefined) => Promise<void>;
}

/**
 * Does the pieces in the order of `works`; the figures also include the communities that earlier pieces have changed.
 * A piece that fails is logged by its name and the others go on: one old file that cannot be deleted must not keep the
 * votes of a whole city from being counted.
 */
export async function runPieces(
  works: Readonly<Record<DueWork, Work>>,
  pieces: readonly Piece[],
  now: number,
  { elapsed, settle }: RunBy,
): Promise<RunOutcome> {
  const done: Piece[] = [];
  const failed: Piece[] = [];
  const left: Piece[] = [];
  const changed = new Set<string>();
  const kinds = Object.keys(works) as DueWork[];
  for (const what of kinds) {
    const due = pieces.filter((piece) => piece.what === what);
    const known = new Set(due.map(({ of }) => of));
    const follow = what === 'figures' ? [...changed].filter((of) => !known.has(of)) : [];
    for (const piece of [...due, ...follow.map((of): Piece => ({ what, of }))]) {
      if (elapsed() >= RUN_MS) {
        left.push(piece);
        continue;
      }
      const outcome = await attempt(works[what], piece, now, settle, CUT_MS - elapsed());
      if (!outcome) {
        failed.push(piece);
        continue;
      }
      done.push(piece);
      if (outcome.changed !== undefined) changed.add(outcome.changed);
    }
  }
  return { done, changed: changed.size, failed, left };
}

async function attempt(
  work: Work,
  { what, of, row }: Piece,
  now: number,
  settle: RunBy['settle'],
  leftMs: number,
): Promise<Done | null> {
  try {
    const done = await withinTime(work(of, now), leftMs);
    if (row) await settle(row, done.again);
    return done;
  } catch (error) {
    logLine('warn', 'piece failed', { what, of, error: stackOf(error) });
    // The row moves behind the others that are due, so that many failing pieces do not hold up the rest for ever.
    if (row) await settle(row, now + (RETRY_MS[what] ?? 0)).catch(() => undefined);
    return null;
  }
}

/** @throws when the work takes longer; it goes on by itself, which does no harm, as each may be done twice at once. */
async function withinTime<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('not done within the time of a run')), ms);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}
