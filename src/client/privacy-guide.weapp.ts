import Taro from '@tarojs/taro';

/** Opens the owner's privacy guide as WeChat keeps it. False where this WeChat cannot: it came with 2.32.3. */
export function openPrivacyContract(): Promise<boolean> {
  return new Promise((resolve) => {
    if (typeof Taro.openPrivacyContract !== 'function') return resolve(false);
    Taro.openPrivacyContract({ success: () => resolve(true), fail: () => resolve(false) });
  });
}
