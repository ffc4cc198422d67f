import Taro from '@tarojs/taro';

/** WeChat's own text size, 1 where there is none; kept within what the pages hold without breaking. */
export function systemTextScale(): number {
  try {
    const info = Taro.getAppBaseInfo?.() as { fontSizeScaleFactor?: number } | undefined;
    const factor = info?.fontSizeScaleFactor;
    return typeof factor === 'number' && factor > 0 ? Math.min(1.36, Math.max(0.9, factor)) : 1;
  } catch {
    return 1;
  }
}

/** Drawn by the app in a browser, by WeChat in the mini-program. */
export const isWeb = process.env.TARO_ENV === 'h5';
