import Taro from '@tarojs/taro';
import { readRefusal, type Refusal, type Said } from './refusal';

/** The event of WeChat's phone button. */
export interface PhoneEvent extends Said {
  /** From base library 2.21.2 on; what older ones give instead nobody here can read. */
  readonly code?: string;
}

export type PhoneAnswer =
  | { readonly code: string }
  /** `not-allowed` cannot be: a phone number needs no permission of the phone. */
  | { readonly refused: Exclude<Refusal, 'not-allowed'> | 'offline' };

/** WeChat's one-time code for the phone number, or why there is none. */
export async function readPhoneNumber(event: PhoneEvent): Promise<PhoneAnswer> {
  if (event.code) return { code: event.code };
  if (/:ok$/.test(event.errMsg ?? '')) return { refused: 'too-old' };
  const refused = readRefusal(event);
  if (refused !== 'unknown' && refused !== 'not-allowed') return { refused };
  return { refused: (await isOffline()) ? 'offline' : 'unknown' };
}

async function isOffline(): Promise<boolean> {
  try {
    return (await Taro.getNetworkType()).networkType === 'none';
  } catch {
    return false;
  }
}
