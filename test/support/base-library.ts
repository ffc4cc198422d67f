import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set in WeChat's console, named in the README: nobody with an older base library can open the mini-program. */
export const OLDEST_LIBRARY = '2.21.2';

/** From which base library on WeChat has each function of `wx`, as its own typings say; `1` where they do not. */
const SINCE = new Map<string, string>();
const typings = join(__dirname, '../../node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts');
for (const [note, name = ''] of readFileSync(typings, 'utf8').matchAll(
  /\/\*\* \[(?:\w+ )?wx\.(\w+)\([^]*?\*\//g,
))
  SINCE.set(name, /需要基础库： ?`([\d.]+)`/.exec(note)?.[1] ?? '1');

export const sinceLibrary = (name: string): string | undefined => SINCE.get(name);

/** Whether the base library `one` came after `other`. */
export function isNewer(one: string, other: string = OLDEST_LIBRARY): boolean {
  const [left, right] = [one, other].map((version) => version.split('.').map(Number));
  for (const i of [0, 1, 2]) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
