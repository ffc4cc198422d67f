import { due } from '../data/collections';
import type { DueDoc, DueWork } from '../data/documents/shared';
import { dueRow } from '../data/due-row';
import { beat, endLease, readLastBeat, takeLease } from './beat';
import { endRating } from './end-rating';
import { findWork, type Piece } from './find-work';
import { finishCarrying } from './finish-carrying';
import { forgetLetterFile, forgetNumber } from './forget';
import { lookOver } from './look-over';
import { moveBallot } from './move-ballot';
import { refreshFigures } from './refresh-figures';
import { runPieces } from './run-pieces';
import type { Work } from './work';

/** The most urgent first: of a city's work in one minute the ballots must not be what is left over. */
const WORK: Readonly<Record<DueWork, Work>> = {
  ballot: moveBallot,
  rating: endRating,
  need: finishCarrying,
  figures: refreshFigures,
  number: forgetNumber,
  'letter-file': forgetLetterFile,
  'look-over': lookOver,
};

export interface JobReport {
  /** Communities in whose ballot or rating something has changed. */
  readonly changed: number;
  /** Communities whose figures were written anew. */
  readonly figures: number;
  /** Pieces that did not succeed, as `ballot ballot-1`; the log says why. A later run tries them again. */
  readonly failed: readonly string[];
  /** Pieces for which no time was left; the next run begins with them. */
  readonly left: number;
  /** Another run has the work. */
  readonly held: boolean;
}

const NOTHING: JobReport = { changed: 0, figures: 0, failed: [], left: 0, held: false };

/**
 * Everything the timer does, once a minute; of several runs at once one does the work. Every piece stands on its own,
 * whatever becomes of the others, and may be done twice, late, or on a clock that was set back, with the same outcome.
 *
 * @param elapsed milliseconds since the run began, by a clock that nobody sets
 */
export async function runJobs(now: number, elapsed: () => number): Promise<JobReport> {
  const last = await readLastBeat();
  if (!last) await lookOver('everything', now);
  const pieces = await findWork(last?.at ?? 0, now);
  if (pieces.length === 0) {
    await beat(now);
    return NOTHING;
  }
  if (!(await takeLease(last, now))) return { ...NOTHING, held: true };
  const { done, changed, failed, left } = await runPieces(WORK, pieces, now, { elapsed, settle });
  // What the documents told of has no row yet, and would not be told of again.
  const again = [...failed, ...left].filter(({ row }) => !row);
  await due.putMany(again.map(({ what, of }) => dueRow(what, of, now, String(now))));
  await endLease(now);
  return {
    changed,
    figures: done.filter(({ what }) => what === 'figures').length,
    failed: failed.map(nameOf),
    left: left.length,
    held: false,
  };
}

const nameOf = ({ what, of }: Pick<Piece, 'what' | 'of'>): string => `${what} ${of}`;

/** Not where somebody has called for the work again in the middle of it. */
async function settle({ _id, at, call }: DueDoc, again: number | undefined): Promise<void> {
  const same = { _id, at, call };
  if (again === undefined) await due.removeWhere(same);
  else await due.updateWhere(same, { at: again });
}
