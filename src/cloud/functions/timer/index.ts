import { isFromTimer } from '../../../domain/shared/call-source';
import { runJobs } from '../../jobs/run-jobs';
import { callOrigin } from '../../platform/call-source';
import { currentTime } from '../../platform/time';

/** The platform's trigger calls this once a minute. Every other caller is turned away, with or without an identity. */
export async function main() {
  const { openid, source } = callOrigin();
  if (openid || !isFromTimer(source)) {
    console.warn('timer called from', source ?? 'no source');
    return { ok: false };
  }
  const began = performance.now();
  return { ok: true, value: await runJobs(currentTime(), () => performance.now() - began) };
}
