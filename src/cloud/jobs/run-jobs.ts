import { backings, communities, cursors, needs, ratings } from '../data/collections';
import { operators } from '../data/database';
import { finishCarrying } from '../services/need/carry';
import { countBallots } from './count-ballots';
import { endRatings } from './end-ratings';
import { forget } from './forget';
import { onItsOwn, type Job } from './on-its-own';
import { summarise } from './summarise';
import { writeReport } from './write-report';

/** Instances' clocks differ a little, and an insertion takes a moment: look back a bit further than the last run. */
const LOOK_BACK_MS = 120_000;
const CURSOR = 'summaries';

export interface JobReport {
  readonly ballots: number;
  readonly summaries: number;
  /** What did not succeed; the log says why. The next run tries it again. */
  readonly failed: readonly string[];
}

/**
 * Everything the timer does, once a minute. Ballots come first, and every job and every community goes on its own,
 * whatever becomes of the others. All of it may run twice, late, at the same time, or on a clock that was set back,
 * with the same outcome.
 */
export async function runJobs(now: number): Promise<JobReport> {
  const failed: string[] = [];
  const touched: string[] = [];
  const job: Job = async (what, work) => {
    const done = await onItsOwn(what, work);
    if (!done) failed.push(what);
    return done;
  };
  await job('ballots', async () => touched.push(...(await countBallots(now, job))));
  const ballots = touched.length;
  await job('ratings', async () => touched.push(...(await endRatings(now, job))));
  await job('merged needs', () => finishCarrying(job));
  let summaries = 0;
  await job('summaries', async () => {
    summaries = await refreshSummaries(touched, now, job);
  });
  await job('forgetting', () => forget(now, job));
  return { ballots, summaries, failed };
}

/**
 * Refreshes the figures of the communities that a job has touched, in which something has happened since the last run,
 * or whose figures could not be refreshed then. Answers how many.
 */
async function refreshSummaries(touched: readonly string[], now: number, job: Job): Promise<number> {
  const cursor = await cursors.get(CURSOR);
  // After a clock was set back the cursor lies ahead of all that happens now.
  const since = Math.min(cursor?.at ?? 0, now) - LOOK_BACK_MS;
  const changed = new Set([...(cursor?.again ?? []), ...touched, ...(await changedSince(since))]);
  const again: string[] = [];
  for (const communityId of changed) {
    const done = await job(`figures of ${communityId}`, async () => {
      await summarise(communityId, now);
      await writeReport(communityId, now);
    });
    if (!done) again.push(communityId);
  }
  const known = await cursors.update(CURSOR, { at: operators.max(now), again: operators.set(again) });
  if (!known) await cursors.insert({ _id: CURSOR, at: now, again });
  return changed.size;
}

/** On the very first run: every community. */
async function changedSince(at: number): Promise<readonly string[]> {
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
