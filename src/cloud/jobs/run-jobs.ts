import { backings, communities, cursors, needs, ratings } from '../data/collections';
import { operators } from '../data/database';
import { finishCarrying } from '../handlers/needs/carry';
import { countBallots } from './count-ballots';
import { endRatings } from './end-ratings';
import { forget } from './forget';
import { summarise } from './summarise';
import { writeReport } from './write-report';

/** Instances' clocks differ a little, and an insertion takes a moment: look back a bit further than the last run. */
const LOOK_BACK_MS = 120_000;
const CURSOR = 'summaries';

export interface JobReport {
  readonly ballots: number;
  readonly summaries: number;
}

/**
 * Everything the timer does, once a minute: count ballots, end rating periods, refresh the summaries of communities
 * in which something happened since the last run. All of it may run twice, or late, with the same outcome.
 */
export async function runJobs(now: number): Promise<JobReport> {
  const since = ((await cursors.get(CURSOR))?.at ?? 0) - LOOK_BACK_MS;
  await finishCarrying();
  await forget(now);
  const counted = await countBallots(now);
  const ended = await endRatings(now);
  const changed = new Set([...counted, ...ended, ...(await changedSince(since))]);
  for (const communityId of changed) {
    // One community's broken document must not keep the others' figures from being refreshed.
    try {
      await summarise(communityId, now);
      await writeReport(communityId, now);
    } catch (error) {
      console.warn(`no summary of ${communityId}`, error instanceof Error ? error.stack : error);
    }
  }
  await cursors.put({ _id: CURSOR, at: now });
  return { ballots: counted.length, summaries: changed.size };
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
