import * as cloud from 'wx-server-sdk';

/** Who started this call, as the platform says: never what the event says of itself. */
export function callOrigin(): { readonly openid: string | undefined; readonly source: string | undefined } {
  const { OPENID, SOURCE } = cloud.getWXContext();
  // The SDK gives no context at all where the platform names no keys of it, as it may for its own calls.
  return { openid: OPENID, source: SOURCE ?? process.env['TCB_SOURCE'] };
}
