import * as cloud from 'wx-server-sdk';

/**
 * WeChat's code for a page of the mini-program (wxacode.getUnlimited): a picture, PNG or JPEG. `scene` has at most 32
 * characters of WeChat's list. `null` when WeChat gives none, as long as the mini-program is not published.
 */
export async function pageCode(page: string, scene: string): Promise<Buffer | null> {
  try {
    return (await cloud.openapi.wxacode.getUnlimited({ scene, page })).buffer;
  } catch (error) {
    console.warn('no mini-program code', error instanceof Error ? error.message : error);
    return null;
  }
}

export const pictureKind = (bytes: Buffer): 'png' | 'jpg' =>
  bytes.subarray(1, 4).toString('latin1') === 'PNG' ? 'png' : 'jpg';
