import { isFromTimer } from '../../../domain/shared/call-source';
import { runJobs } from '../../jobs/run-jobs';
import { callOrigin } from '../../platform/call-source';
import { currentTime } from '../../platform/time';
import { logLine } from '../../data/log-line';

/** The platform's trigger calls this once a minute. Every other caller is turned away, with or without an identity. */
export async function main() {
  const { openid, source } = callOrigin();
  if (openid || !isFromTimer(source)) {
    logLine('warn', 'timer not called by the timer', { source });
    return { ok: false };
  }
  const began = performance.now();
  const value = await runJobs(currentTime(), () => performance.now() - began);
  logLine('info', 'timer', { ...value, ms: Math.round(performance.now() - began) });
  return { ok: true, value };
}
