import Taro from '@tarojs/taro';

/** How much of the screen's end the bar with the button covers, in px. */
const foot = -100;

/** Calls back when the element is on the screen, above the button; returns a function that stops watching. */
export function watchSeen(id: string, onSeen: () => void): () => void {
  const { page } = Taro.getCurrentInstance();
  try {
    const observer = Taro.createIntersectionObserver(page ?? {}, { thresholds: [0.5] });
    observer.relativeToViewport({ bottom: foot }).observe(`#${id}`, ({ intersectionRatio = 0 }) => {
      if (intersectionRatio >= 0.5) onSeen();
    });
    return () => observer.disconnect();
  } catch {
    // If the platform cannot tell, nothing counts as seen, and sending will show it.
    return () => undefined;
  }
}
