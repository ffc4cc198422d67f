import Taro from '@tarojs/taro';
import { unreachable, type TransportError } from './wire';

/** The kinds that WeChat can show itself. It can only forward other files to a chat, to be opened on a computer. */
const shownKind = (name: string) => /\.(docx|xlsx)$/.exec(name)?.[1] as 'docx' | 'xlsx' | undefined;

/** Copies the downloaded file under its own name, so that it arrives in a chat as what it is. */
async function copyUnderName(path: string, name: string): Promise<string> {
  const target = `${Taro.env.USER_DATA_PATH}/${name}`;
  try {
    Taro.getFileSystemManager().copyFileSync(path, target);
    return target;
  } catch {
    return path;
  }
}

/** Whether the person changed their mind about forwarding: they have been given the file all the same. */
const isCancelled = (reason: unknown) =>
  /cancel/.test((reason as { errMsg?: string } | undefined)?.errMsg ?? '');

/** Downloads a stored file and shows it in WeChat, with the menu for forwarding it. */
export async function openDocument(file: string, name: string): Promise<TransportError | undefined> {
  try {
    const { tempFilePath } = await Taro.cloud.downloadFile({ fileID: file });
    const filePath = await copyUnderName(tempFilePath, name);
    const fileType = shownKind(name);
    if (fileType) await Taro.openDocument({ filePath, fileType, showMenu: true });
    else await Taro.shareFileMessage({ filePath, fileName: name });
    return undefined;
  } catch (reason) {
    return isCancelled(reason) ? undefined : unreachable;
  }
}
