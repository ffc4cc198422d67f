import * as cloud from 'wx-server-sdk';
import { temporaryLinks } from './files';
import { notePicture } from './media-check';
import type { MediaPicture, PictureDoc } from '../data/documents/shared';

/** WeChat's scenes: 1 profile, 2 comment, 3 forum, 4 social log. What residents write is a forum. */
const SCENE = 3;

/** At most 2,500 UTF-16 units, and never half of a character of two. */
const PIECE = /[\s\S]{1,2500}(?![\uDC00-\uDFFF])/g;

/**
 * Why WeChat's content check keeps these texts from being written (security.msgSecCheck, version 2, at most 2,500
 * characters a call); `null` when they pass. Everything that others will see passes it, or the mini-program is refused
 * at review. `review` counts as refused: nobody reviews.
 */
export async function textRefusal(
  openid: string,
  ...texts: readonly string[]
): Promise<'TEXT_REFUSED' | 'CONTENT_CHECK_UNAVAILABLE' | null> {
  const content = texts.filter(Boolean).join('\n');
  if (content === '') return null;
  try {
    for (const part of content.match(PIECE) ?? []) {
      const answer = await cloud.openapi.security.msgSecCheck({
        content: part,
        version: 2,
        scene: SCENE,
        openid,
      });
      if (answer.result.suggest !== 'pass') return 'TEXT_REFUSED';
    }
    return null;
  } catch (error) {
    console.warn('content check unavailable', error instanceof Error ? error.message : error);
    return 'CONTENT_CHECK_UNAVAILABLE';
  }
}

/** Pictures as they are stored at first: nobody but the author sees them before WeChat has answered. */
export const markWaiting = (files: readonly string[]): readonly PictureDoc[] =>
  files.map((file) => ({ file, check: 'waiting' }));

/**
 * Hands pictures to WeChat's asynchronous check; the answer comes to the function `push` under the trace id.
 * One that cannot be handed over stays unseen by others, which is the safe side; the text is not held up by it.
 */
export async function checkPictures(
  openid: string,
  files: readonly string[],
  owner: Pick<MediaPicture, 'collection' | 'documentId'>,
): Promise<void> {
  if (files.length === 0) return;
  try {
    const links = await temporaryLinks(files);
    await Promise.all(
      [...links].map(async ([file, mediaUrl]) => {
        const { traceId, trace_id } = await cloud.openapi.security.mediaCheckAsync({
          mediaUrl,
          mediaType: 2,
          version: 2,
          scene: SCENE,
          openid,
        });
        await notePicture(traceId ?? trace_id, { file, ...owner });
      }),
    );
  } catch (error) {
    console.warn(
      'pictures not handed to the content check',
      owner,
      error instanceof Error ? error.message : error,
    );
  }
}
