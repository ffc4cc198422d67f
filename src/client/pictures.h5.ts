import Taro from '@tarojs/taro';
import type { Chosen, ChosenSheet } from './chosen-pictures';

/** The longest side in pixels, and the quality of the JPEG: about 200 KB a picture. */
const longest = 1280;
const quality = 0.8;

function chooseFiles(accept: string, multiple: boolean): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = Object.assign(document.createElement('input'), { type: 'file', accept, multiple });
    input.onchange = () => resolve([...(input.files ?? [])]);
    input.oncancel = () => resolve([]);
    input.click();
  });
}

/** Returns data URLs: a blob's address dies with the page, and a draft must not. */
export async function choosePictures(most: number): Promise<Chosen> {
  const files = await chooseFiles('image/jpeg,image/png,image/webp', most > 1);
  try {
    return { paths: await Promise.all(files.slice(0, most).map(shrink)) };
  } catch {
    // The browser cannot read this file as a picture.
    return { paths: [], trouble: 'not-a-picture' };
  }
}

async function shrink(file: File): Promise<string> {
  const bitmap = await createImageBitmap(file);
  const by = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
  const canvas = Object.assign(document.createElement('canvas'), {
    width: Math.round(bitmap.width * by),
    height: Math.round(bitmap.height * by),
  });
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', quality);
}

export function forgetPicture(_path: string): void {
  // A data URL is dropped together with the draft that holds it.
}

/** A data URL always holds its picture. */
export const isThere = async (_path: string): Promise<boolean> => true;

export function showPictures(urls: readonly string[], current: string): void {
  void Taro.previewImage({ urls: [...urls], current });
}

export async function chooseSheet(): Promise<ChosenSheet> {
  const [file] = await chooseFiles('.xlsx,.csv', false);
  return file ? { sheet: { path: URL.createObjectURL(file), name: file.name } } : {};
}
