import Taro from '@tarojs/taro';

/** To the first thing that is to be mended, with its field above it in sight. */
export const toFault = (): void =>
  Taro.nextTick(() => {
    // Where nothing is said in its place, the words beside the button are enough.
    Taro.pageScrollTo({ selector: '.field__error', offsetTop: -240, duration: 200 }).catch(() => undefined);
  });
