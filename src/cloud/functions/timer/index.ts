import * as cloud from 'wx-server-sdk';
import { runJobs } from '../../jobs/run-jobs';
import { currentTime } from '../../platform/time';

/** The platform's trigger calls it once a minute. A client must not: what carries an identity is turned away. */
export async function main() {
  if (cloud.getWXContext().OPENID) return { ok: false };
  return { ok: true, value: await runJobs(currentTime()) };
}
