import * as cloud from 'wx-server-sdk';
import { logLine, messageOf } from '../data/log-line';

/**
 * WeChat's code for a page of the mini-program (wxacode.getUnlimited), as a PNG or JPEG picture. `scene` may have at
 * most 32 characters, all from WeChat's list. The answer is `null` if WeChat gives no code, as is the case until the
 * mini-program is published.
 */
export async function pageCode(page: string, scene: string): Promise<Buffer | null> {
  try {
    return (await cloud.openapi.wxacode.getUnlimited({ scene, page })).buffer;
  } catch (error) {
    logLine('warn', 'no mini-program code', { error: messageOf(error) });
    return null;
  }
}

export const pictureKind = (bytes: Buffer): 'png' | 'jpg' =>
  bytes.subarray(1, 4).toString('latin1') === 'PNG' ? 'png' : 'jpg';
