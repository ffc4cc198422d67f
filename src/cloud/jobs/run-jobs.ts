import { stoppedBy } from '../../domain/shared/pause';
import { due } from '../data/collections';
import type { DueDoc, DueWork } from '../data/documents/shared';
import { dueRow } from '../data/due-row';
import { limitPatience } from '../data/patience';
import { readBeatAndPause } from '../services/shared/last-beat';
import { beat, endLease, takeLease } from './beat';
import { endRating } from './end-rating';
import { linkActs } from '../services/audit/link-acts';
import { eraseListed } from './erase-listed';
import { findWork, type Piece } from './find-work';
import { finishCarrying } from './finish-carrying';
import { followUpPictures } from './follow-up-pictures';
import { forgetLetterFile, forgetNumber } from './forget';
import { endTrial } from './end-trial';
import { lookOver } from './look-over';
import { moveBallot } from './move-ballot';
import { refreshFigures, refreshReport } from './refresh-figures';
import { renameMembers } from './rename-members';
import { CUT_MS, runPieces } from './run-pieces';
import type { Work } from './work';

/** The most urgent work comes first: if a minute is too short for the whole city's work, the ballots must not wait. */
const WORK: Readonly<Record<DueWork, Work>> = {
  ballot: moveBallot,
  rating: endRating,
  need: finishCarrying,
  erasure: eraseListed,
  names: renameMembers,
  report: refreshReport,
  figures: refreshFigures,
  number: forgetNumber,
  'letter-file': forgetLetterFile,
  picture: followUpPictures,
  trial: endTrial,
  acts: async (_of, now) => ((await linkActs(now)) ? { again: now } : {}),
  'look-over': lookOver,
};

export interface JobReport {
  /** How many communities had a change in their ballot or rating. */
  readonly changed: number;
  /** For how many communities the figures were written anew. */
  readonly figures: number;
  /** The pieces that failed, in the form `ballot ballot-1`. The log says why, and a later run tries them again. */
  readonly failed: readonly string[];
  /** How many pieces there was no time for; the next run begins with them. */
  readonly left: number;
  /** Whether another run holds the lease, so that this one did nothing. */
  readonly held: boolean;
}

const NOTHING: JobReport = { changed: 0, figures: 0, failed: [], left: 0, held: false };

/**
 * Does everything that the timer has to do, once a minute. If several runs overlap, one of them does the work. Each
 * piece is independent of whether the others succeed. It may be done twice, late, or after the clock was set back,
 * with the same outcome.
 *
 * @param elapsed milliseconds since the run began, by a clock that nobody can set
 */
export async function runJobs(now: number, elapsed: () => number): Promise<JobReport> {
  limitPatience(CUT_MS);
  const { last, pause } = await readBeatAndPause();
  if (stoppedBy(pause, 'mutation', now)) return NOTHING;
  if (!last) await lookOver('everything', now);
  const pieces = await findWork(last?.at ?? 0, now);
  if (pieces.length === 0) {
    await beat(last, now);
    return NOTHING;
  }
  if (!(await takeLease(last, now))) return { ...NOTHING, held: true };
  const { done, changed, failed, left } = await runPieces(WORK, pieces, now, { elapsed, settle });
  // Work that was found from the documents has no row yet, and the next run might not find it again.
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

/** Leaves the row as it is if somebody has called for the work again while it was being done. */
async function settle({ _id, at, call }: DueDoc, again: number | undefined): Promise<void> {
  const same = { _id, at, call };
  if (again === undefined) await due.removeWhere(same);
  else await due.updateWhere(same, { at: again });
}
