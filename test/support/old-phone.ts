import { isNewer, OLDEST_LIBRARY, sinceLibrary } from './base-library';
import { GLOBALS, METHODS, PROPERTIES } from '../../config/lint/phone-floor.mjs';

/**
 * Makes this test's JavaScript that of the oldest phone: takes away every global, method and function that such a phone
 * lacks (config/lint/phone-floor.mjs). Nothing is put back, since each test file has a world of its own. Jest itself, the
 * simulator and Node's modules are loaded before, and keep what they took.
 *
 * @returns what was there and is gone, such as `BigInt` and `Array.prototype.at`.
 */
export function growOld(): readonly string[] {
  const scope = globalThis as unknown as Record<string, unknown>;
  const holders = Object.getOwnPropertyNames(scope).flatMap((name): [string, object][] => {
    // Jsdom's own classes (`Node`, `CSSRule`) are no part of the language.
    if (!/^[A-Z]/.test(name) || !LANGUAGE.test(name)) return [];
    const holder = scope[name] as (object & { prototype?: object }) | undefined;
    if (!holder) return [];
    return [
      [name, holder],
      ...(holder.prototype ? [[`${name}.prototype`, holder.prototype] as [string, object]] : []),
    ];
  });
  const typed = Object.getPrototypeOf(Uint8Array) as { prototype: object };
  holders.push(['TypedArray', typed], ['TypedArray.prototype', typed.prototype]);
  const gone: string[] = [];
  const take = (from: object, name: string, said: string) => {
    if (!Object.prototype.hasOwnProperty.call(from, name)) return;
    if (!Reflect.deleteProperty(from, name)) throw new Error(`${said} cannot be taken away`);
    gone.push(said);
  };
  for (const [said, holder] of holders) {
    for (const name of [...PROPERTIES, ...METHODS]) take(holder, name, `${said}.${name}`);
  }
  // WeChat has none on any phone.
  for (const name of [...GLOBALS, 'crypto']) take(scope, name, name);
  return gone;
}

const LANGUAGE =
  /^(Array|ArrayBuffer|Boolean|DataView|Date|Error|JSON|Map|Math|Number|Object|Promise|Reflect|RegExp|Set|String|Symbol|WeakMap|WeakSet|BigInt|(Uint|Int|Float)\d+(Clamped)?Array)$/;

/** What a guard of ours lets be absent, though no phone that can open the mini-program lacks it. */
const GUARDED = ['getAppBaseInfo', 'getRandomValues', 'createIntersectionObserver'];

/** WeChat with the oldest base library: without what came later, and without what the app does without. */
export function oldestWeChat(api: Record<string, unknown>): Record<string, unknown> {
  const old = { ...api, getSystemInfoSync: () => ({ platform: 'ios', SDKVersion: OLDEST_LIBRARY }) };
  const isThere = (name: string) => !GUARDED.includes(name) && !isNewer(sinceLibrary(name) ?? '1');
  return Object.fromEntries(
    Object.entries(old).map(([name, call]) => [name, isThere(name) ? call : undefined]),
  );
}
