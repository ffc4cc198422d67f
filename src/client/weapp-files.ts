import Taro from '@tarojs/taro';
import { newMutationId } from './mutation-id';

/** The mini-program's own folder: it survives a killed app, which WeChat's temporary files do not. 200 MB at most. */
const folder = (): string => Taro.env.USER_DATA_PATH ?? '';

/** Reads the bytes of a local file. Rejects if it cannot be read. */
export const readFile = (filePath: string): Promise<Uint8Array> =>
  new Promise((resolve, reject) =>
    Taro.getFileSystemManager().readFile({
      filePath,
      success: ({ data }) => (typeof data === 'string' ? reject(data) : resolve(new Uint8Array(data))),
      fail: reject,
    }),
  );

/**
 * Writes bytes to a lasting place, under a name with the extension of `like`; returns the path. Rejects if there is no
 * room.
 */
export async function keepBytes(bytes: Uint8Array, like: string): Promise<string> {
  const extension = /\.(png|webp|jpeg)$/i.exec(like)?.[1]?.toLowerCase() ?? 'jpg';
  const filePath = `${folder()}/${await newMutationId()}.${extension}`;
  await new Promise((resolve, reject) =>
    Taro.getFileSystemManager().writeFile({
      filePath,
      data: bytes.slice().buffer,
      success: resolve,
      fail: reject,
    }),
  );
  return filePath;
}

/**
 * Whether a file is there. One that cannot be opened will never be sent. If the phone cannot be asked, it counts as
 * there.
 */
export async function isThere(path: string): Promise<boolean> {
  try {
    return await new Promise((resolve) =>
      Taro.getFileSystemManager().access({
        path,
        success: () => resolve(true),
        fail: () => resolve(false),
      }),
    );
  } catch {
    return true;
  }
}

export function removeFile(path: string): void {
  try {
    // If the file is gone already, that is as good.
    Taro.getFileSystemManager().unlink({ filePath: path, fail: () => undefined });
  } catch {
    // Nothing depends on the room being free again.
  }
}
