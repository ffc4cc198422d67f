import Taro from '@tarojs/taro';

/** Lets the person take or choose at most `most` pictures; answers small local copies that survive a killed app. */
export async function choosePictures(most: number): Promise<readonly string[]> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count: most,
      mediaType: ['image'],
      sizeType: ['compressed'],
      sourceType: ['camera', 'album'],
    });
    return await Promise.all(tempFiles.map(({ tempFilePath }) => small(tempFilePath)));
  } catch {
    // Closed without choosing, or no permission: the page stays as it was.
    return [];
  }
}

async function small(path: string): Promise<string> {
  const { tempFilePath } = await Taro.compressImage({ src: path, quality: 75, compressedWidth: 1280 }).catch(
    () => ({ tempFilePath: path }),
  );
  try {
    const saved = (await Taro.saveFile({ tempFilePath })) as { savedFilePath: string };
    return saved.savedFilePath;
  } catch {
    return tempFilePath;
  }
}

/** Frees the local copy of a picture that was sent or taken away. */
export function forgetPicture(path: string): void {
  Taro.removeSavedFile({ filePath: path }).catch(() => undefined);
}

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
