import * as cloud from 'wx-server-sdk';

/** Who started this call, according to the platform. What the event says about itself is never used. */
export function callOrigin(): { readonly openid: string | undefined; readonly source: string | undefined } {
  const { OPENID, SOURCE } = cloud.getWXContext();
  // If the platform names none of the context's keys, as may happen for its own calls, the SDK gives no context at all.
  return { openid: OPENID, source: SOURCE ?? process.env['TCB_SOURCE'] };
}
