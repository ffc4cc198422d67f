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

/** The most bytes that a function's environment variables may have together, names and values. */
const mostVariables = 4096;

/**
 * The variables that a function is given must have no more than 4 KB together; the platform deploys no more.
 *
 * @throws Error
 */
export function requireVariables(variables: Readonly<Record<string, string>>): void {
  const bytes = Buffer.byteLength(Object.entries(variables).flat().join(''));
  if (bytes <= mostVariables) return;
  throw new Error(
    `the environment variables have ${bytes} bytes together (${Object.keys(variables).join(', ')}); ` +
      `the platform takes ${mostVariables}`,
  );
}

/**
 * The environment of every instance: points the unmodified SDK at this server.
 *
 * @param origin `http://host:port`
 * @param root the function's folder, from which `require('a/b.js')` finds modules, as on the platform
 */
export function instanceEnvironment(
  origin: string,
  instanceId: string,
  keys: Readonly<Record<string, string>>,
  root: string,
): Record<string, string> {
  return {
    ...keys,
    PATH: process.env.PATH ?? '',
    NODE_PATH: root,
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
