import Taro from '@tarojs/taro';
import { newMutationId } from './mutation-id';

/** The mini-program's own folder: it survives a killed app, which WeChat's temporary files do not. 200 MB at most. */
const folder = (): string => Taro.env.USER_DATA_PATH ?? '';

/** Moves a temporary file where it lasts; answers its new path. Rejects when there is no room. */
export async function keepFile(temporary: string): Promise<string> {
  const extension = /\.(png|webp|jpeg)$/i.exec(temporary)?.[1]?.toLowerCase() ?? 'jpg';
  const filePath = `${folder()}/${await newMutationId()}.${extension}`;
  await new Promise((resolve, reject) =>
    Taro.getFileSystemManager().saveFile({
      tempFilePath: temporary,
      filePath,
      success: resolve,
      fail: reject,
    }),
  );
  return filePath;
}

/** A file that cannot be opened will never be sent. A phone that cannot be asked has it, as far as anybody knows. */
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
    // Gone already is as good.
    Taro.getFileSystemManager().unlink({ filePath: path, fail: () => undefined });
  } catch {
    // Nothing depends on the room being free again.
  }
}
