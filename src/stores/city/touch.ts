import Taro from '@tarojs/taro';

/** A tap as the two platforms report it: WeChat in `changedTouches`, browsers on the event itself. */
export interface TouchEvent {
  readonly changedTouches?: ArrayLike<{ readonly clientX: number; readonly clientY: number }>;
  readonly clientX?: number;
  readonly clientY?: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where in an element a tap fell, as shares of its width and height from the left and the top. */
export function locateTouch(
  id: string,
  event: TouchEvent,
): Promise<{ readonly x: number; readonly y: number } | undefined> {
  const touch = event.changedTouches?.[0] ?? event;
  const { clientX, clientY } = touch;
  if (clientX === undefined || clientY === undefined) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect((found) => {
        const box = found as unknown as Box | null;
        resolve(
          box && box.width > 0
            ? { x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height }
            : undefined,
        );
      })
      .exec();
  });
}
