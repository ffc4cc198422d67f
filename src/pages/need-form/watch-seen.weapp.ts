import Taro from '@tarojs/taro';

/** The bar with the button covers so much of the screen's end, in px. */
const foot = -100;

/** Calls when the element is on the screen, above the button; answers how to stop watching. */
export function watchSeen(id: string, onSeen: () => void): () => void {
  const { page } = Taro.getCurrentInstance();
  try {
    const observer = Taro.createIntersectionObserver(page ?? {}, { thresholds: [0.5] });
    observer.relativeToViewport({ bottom: foot }).observe(`#${id}`, ({ intersectionRatio = 0 }) => {
      if (intersectionRatio >= 0.5) onSeen();
    });
    return () => observer.disconnect();
  } catch {
    // Where the platform cannot tell, nothing counts as seen, and sending shows it.
    return () => undefined;
  }
}
