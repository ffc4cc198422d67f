import Taro from '@tarojs/taro';
import type { Chosen } from './chosen-pictures';
import { isThere, keepFile, removeFile } from './weapp-files';

export { isThere };

/** Lets the person take or choose at most `most` pictures; answers small local copies that survive a killed app. */
export async function choosePictures(most: number): Promise<Chosen> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['camera', 'album'],
    });
    const copies = await Promise.all(tempFiles.map(({ tempFilePath }) => small(tempFilePath)));
    const paths = copies.map(({ path }) => path);
    return copies.every(({ kept }) => kept) ? { paths } : { paths, trouble: 'not-kept' };
  } catch (error) {
    const { errMsg = '' } = (error ?? {}) as { errMsg?: string };
    return errMsg.includes('cancel') ? { paths: [] } : { paths: [], trouble: 'not-opened' };
  }
}

async function small(path: string): Promise<{ readonly path: string; readonly kept: boolean }> {
  const { tempFilePath } = await Taro.compressImage({ src: path, quality: 75, compressedWidth: 1280 }).catch(
    () => ({ tempFilePath: path }),
  );
  try {
    return { path: await keepFile(tempFilePath), kept: true };
  } catch {
    return { path: tempFilePath, kept: false };
  }
}

/** Frees the local copy of a picture that was sent or taken away. */
export const forgetPicture = (path: string): void => removeFile(path);

export function showPictures(urls: readonly string[], current: string): void {
  void Taro.previewImage({ urls: [...urls], current });
}

/** Lets the worker choose one spreadsheet from a WeChat chat. */
export async function chooseSheet(): Promise<{ readonly path: string; readonly name: string } | undefined> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: ['xlsx', 'csv'],
    });
    const file = tempFiles[0];
    return file && { path: file.path, name: file.name };
  } catch {
    return undefined;
  }
}
