import { isFromClient } from '../../../domain/shared/call-source';
import { stoppedBy } from '../../../domain/shared/pause';
import { readRecentPause } from '../../data/recent-pause';
import { callOrigin } from '../../platform/call-source';
import { recordMediaCheck, verdictOf, type MediaCheckEvent } from '../../platform/media-check';
import { logLine } from '../../data/log-line';
import { currentTime } from '../../platform/time';

/**
 * Receives WeChat's messages to the mini-program, here the answers of the picture check. It recognises clients by the
 * source of the call and turns them away. The caller's identity says nothing: WeChat's own messages carry the identity
 * of the person they are about.
 */
export async function main(event: MediaCheckEvent & { readonly Event?: string }) {
  const { source } = callOrigin();
  // No documentation says which source a message has; the log of a real environment will show it.
  logLine('info', 'push', { source, type: event.Event });
  if (isFromClient(source)) return { ok: false };
  if (event.Event === 'wxa_media_check' && typeof event.trace_id === 'string') {
    const passed = verdictOf(event);
    if (passed === undefined)
      logLine('warn', 'picture not checked', {
        trace: event.trace_id,
        errcode: event.errcode,
        errmsg: event.errmsg,
      });
    // Nothing is lost: the timer asks about the picture again when no verdict has come.
    else if (await isStopped()) logLine('info', 'push dropped', { trace: event.trace_id, why: 'paused' });
    else await recordMediaCheck(event.trace_id, passed);
  }
  return 'success';
}

async function isStopped(): Promise<boolean> {
  const now = currentTime();
  return stoppedBy(await readRecentPause(now), 'mutation', now) !== null;
}
