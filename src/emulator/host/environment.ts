/**
 * The caller of a function. Calls from the mini-program have an identity, and so have WeChat's pushes about a person.
 */
export interface Caller {
  readonly openid?: string;
  /** CloudBase's `SOURCE`: `wx_client`, `wx_client,scf`, `wx_trigger`, … */
  readonly source: string;
}

/** Application id of the local cloud. */
export const appId = 'wx-local';

/** The environment of every instance: points the unmodified SDK at this server. `origin` is `http://host:port`. */
export function instanceEnvironment(
  origin: string,
  instanceId: string,
  keys: Readonly<Record<string, string>>,
): Record<string, string> {
  return {
    ...keys,
    PATH: process.env.PATH ?? '',
    TZ: 'UTC',
    // The SDK uses this URL as it is; the instance's id in it tells which call a request belongs to.
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/i/${instanceId}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'local',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
  };
}

/** The variables that the platform sets anew for each call. */
export function callEnvironment(caller: Caller, clockShiftMs: number): Record<string, string> {
  const identity: Record<string, string> = { WX_APPID: appId, WX_CLIENTIP: '127.0.0.1' };
  if (caller.openid !== undefined) identity.WX_OPENID = caller.openid;
  return {
    ...identity,
    WX_CONTEXT_KEYS: Object.keys(identity).join(','),
    TCB_SOURCE: caller.source,
    LOCAL_CLOCK_SHIFT_MS: String(clockShiftMs),
  };
}
