import Taro from '@tarojs/taro';
import type { Chosen, ChosenSheet, NotOpened, PictureTrouble } from './chosen-pictures';
import { readRefusal } from './refusal';
import { stripPicture } from '../domain/shared/picture/picture';
import { isThere, keepBytes, readFile, removeFile } from './weapp-files';

export { isThere };

/** Lets the person take or choose at most `most` pictures; returns small local copies that survive a killed app. */
export async function choosePictures(most: number): Promise<Chosen> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['camera', 'album'],
    });
    const copies = await Promise.all(tempFiles.map(({ tempFilePath }) => shrink(tempFilePath)));
    const paths = copies.flatMap(({ path }) => path ?? []);
    const trouble = copies.find((copy) => copy.trouble)?.trouble;
    return trouble ? { paths, trouble } : { paths };
  } catch (error) {
    return { paths: [], ...notOpened(error) };
  }
}

/** A person who closed the camera knows that, and is told nothing. */
function notOpened(error: unknown): { readonly trouble?: NotOpened } {
  const refused = readRefusal(error);
  if (refused === 'cancelled') return {};
  return { trouble: refused === 'used-up' ? 'unknown' : refused };
}

/**
 * Makes a small copy with nothing but the picture: not every phone removes when and where it was taken, and the cloud
 * refuses files that still say so.
 */
async function shrink(path: string): Promise<{ readonly path?: string; readonly trouble?: PictureTrouble }> {
  const { tempFilePath } = await Taro.compressImage({ src: path, quality: 75, compressedWidth: 1280 }).catch(
    () => ({ tempFilePath: path }),
  );
  const bare = stripPicture(await readFile(tempFilePath));
  if (!bare) return { trouble: 'not-a-picture' };
  try {
    return { path: await keepBytes(bare, tempFilePath) };
  } catch {
    return { path: tempFilePath, trouble: 'not-kept' };
  }
}

/** Frees the local copy of a picture that was sent or taken away. */
export const forgetPicture = (path: string): void => removeFile(path);

export function showPictures(urls: readonly string[], current: string): void {
  void Taro.previewImage({ urls: [...urls], current });
}

/** Lets the worker choose one spreadsheet from a WeChat chat. */
export async function chooseSheet(): Promise<ChosenSheet> {
  try {
    const { tempFiles } = await Taro.chooseMessageFile({
      count: 1,
      type: 'file',
      extension: ['xlsx', 'csv'],
    });
    const file = tempFiles[0];
    return file ? { sheet: { path: file.path, name: file.name } } : {};
  } catch (error) {
    return notOpened(error);
  }
}
