import Taro from '@tarojs/taro';
import { unreachable, type TransportError } from './wire';

const kindOf = (name: string) => (name.endsWith('.docx') ? 'docx' : 'xlsx');

/** The downloaded file under its own name, so that it can be sent on to a chat as what it is. */
async function named(path: string, name: string): Promise<string> {
  const target = `${Taro.env.USER_DATA_PATH}/${name}`;
  try {
    Taro.getFileSystemManager().copyFileSync(path, target);
    return target;
  } catch {
    return path;
  }
}

/** Downloads a stored file and shows it in WeChat, with the menu that sends it on. */
export async function openDocument(file: string, name: string): Promise<TransportError | undefined> {
  try {
    const { tempFilePath } = await Taro.cloud.downloadFile({ fileID: file });
    await Taro.openDocument({
      filePath: await named(tempFilePath, name),
      fileType: kindOf(name),
      showMenu: true,
    });
    return undefined;
  } catch {
    return unreachable;
  }
}
