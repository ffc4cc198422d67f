import Taro from '@tarojs/taro';

/** WeChat's own text size, 1 if it has none; limited to what the pages can show without breaking. */
export function systemTextScale(): number {
  try {
    const info = Taro.getAppBaseInfo?.() as { fontSizeScaleFactor?: number } | undefined;
    const factor = info?.fontSizeScaleFactor;
    return typeof factor === 'number' && factor > 0 ? Math.min(1.36, Math.max(0.9, factor)) : 1;
  } catch {
    return 1;
  }
}

/** True in a browser, where the app itself draws what WeChat draws in the mini-program. */
export const isWeb = process.env.TARO_ENV === 'h5';
