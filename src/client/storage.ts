import Taro from '@tarojs/taro';
import { transport } from './transport';

/**
 * The phone's own storage. A person's keys begin with the identity, so that in the browser one persona's unsent vote is
 * never sent as another's. A full or broken storage gives `false` and never throws.
 */
const own = (key: string) => `${transport.identity()}|${key}`;

export function read<T>(key: string): T | undefined {
  try {
    const text: unknown = Taro.getStorageSync(own(key));
    return typeof text === 'string' && text !== '' ? (JSON.parse(text) as T) : undefined;
  } catch {
    return undefined;
  }
}

/** The names of this person's entries that begin with the prefix, without it. */
export function keys(prefix: string): readonly string[] {
  try {
    return Taro.getStorageInfoSync()
      .keys.filter((key) => key.startsWith(own(prefix)))
      .map((key) => key.slice(own(prefix).length));
  } catch {
    return [];
  }
}

export function write(key: string, value: unknown): boolean {
  try {
    Taro.setStorageSync(own(key), JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export function remove(key: string): void {
  try {
    Taro.removeStorageSync(own(key));
  } catch {
    // Nothing depends on the space being free again.
  }
}
