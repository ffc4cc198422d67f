import * as cloud from 'wx-server-sdk';
import { recordMediaCheck } from '../../platform/media-check';

/** WeChat's messages to the mini-program: here the answers of the picture check. Clients are turned away. */
export async function main(event: { Event?: string; trace_id?: string; result?: { suggest?: string } }) {
  if (cloud.getWXContext().OPENID) return { ok: false };
  if (event.Event === 'wxa_media_check' && typeof event.trace_id === 'string') {
    await recordMediaCheck(event.trace_id, event.result?.suggest === 'pass');
  }
  return 'success';
}
