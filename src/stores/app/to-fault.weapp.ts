import Taro from '@tarojs/taro';

/** Scrolls to the first fault on the page, with its field in sight above it. */
export const toFault = (): void =>
  Taro.nextTick(() => {
    // If no field has a message of its own, the words beside the button are enough.
    Taro.pageScrollTo({ selector: '.field__error', offsetTop: -240, duration: 200 }).catch(() => undefined);
  });
