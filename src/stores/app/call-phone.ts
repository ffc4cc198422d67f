import Taro from '@tarojs/taro';

/** Opens the phone with the number. If the person thinks better of it, that is no failure. */
export function callPhone(phoneNumber: string): void {
  void Promise.resolve(Taro.makePhoneCall({ phoneNumber })).catch(() => undefined);
}

/** The number in a line such as 青石坊社区居委会 0551-62000001; undefined if there is none. */
export const numberIn = (contact: string): string | undefined =>
  /\d[\d -]{5,14}\d/.exec(contact)?.[0].replace(/[ -]/g, '');
