import { setTimeout as wait } from 'node:timers/promises';
import type { JobReport } from '../../src/cloud/jobs/run-jobs';
import type { LocalCloud } from './local-cloud';

/** More than a run takes that the minute has begun, and less than what a killed one leaves held. */
const TRIES = 100;

/** Runs the timer as its trigger would; waits for a run that the minute has begun, since only one has the work. */
export async function runTimer(cloud: LocalCloud): Promise<JobReport> {
  for (let i = 0; i < TRIES; i++) {
    const { value } = await cloud.control<{ value: JobReport }>('timer/timer', {});
    if (!value.held) return value;
    await wait(100);
  }
  throw new Error('another run of the timer has held the work for ten seconds');
}
