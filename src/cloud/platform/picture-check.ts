import * as cloud from 'wx-server-sdk';
import { ANSWER_MS, nextCheck } from '../../domain/shared/picture/check';
import { due, earlier, ideas, needs, pictureChecks, plans, updates } from '../data/collections';
import type { MediaPicture, PictureCheckDoc, PictureDoc } from '../data/documents/shared';
import { dueRow } from '../data/due-row';
import { SCENE } from './content-check';
import { temporaryLinks } from './files';
import { notePicture } from './media-check';
import { logLine, messageOf } from '../data/log-line';

type Owner = Pick<MediaPicture, 'collection' | 'documentId'>;

const OWNERS = { needs, updates, plans, ideas, earlier } as const;

/** Pictures as they are first stored. Only the author sees them until WeChat has answered. */
export const markWaiting = (files: readonly string[]): readonly PictureDoc[] =>
  files.map((file) => ({ file, check: 'waiting' }));

export const pictureCheckId = ({ collection, documentId }: Owner): string => `${collection}:${documentId}`;

export interface Sent extends Owner {
  readonly communityId: string;
  /** Whose pictures they are. */
  readonly openid: string;
  readonly files: readonly string[];
}

/**
 * Hands pictures to WeChat's asynchronous check; its answers come to the function `push` under the trace ids. It is
 * noted beforehand that the timer looks whether they came: what cannot be handed over now, or is never answered, stays
 * hidden from others until then. None of this holds up the text: what cannot be noted now is found by the daily
 * `look-over`.
 */
export async function checkPictures(
  { openid, communityId, files, ...owner }: Sent,
  now: number,
): Promise<void> {
  if (files.length === 0) return;
  const _id = pictureCheckId(owner);
  const check = { _id, communityId, ...owner, author: openid, state: 'asking' as const, at: now };
  const noted = Promise.all([
    pictureChecks.put({ ...check, asked: 1, askedAt: now }),
    due.put(dueRow('picture', _id, now + ANSWER_MS, String(now))),
  ]);
  await noted.catch((error: unknown) => warn('not noted', owner, error));
  await handOver(openid, files, owner);
}

/**
 * Looks whether WeChat has answered about the pictures of a check. It asks again about those that still wait, or leaves
 * them to a person; see `nextCheck`.
 *
 * @returns when to look again; undefined if there is nothing more to wait for
 */
export async function followUp(checkId: string, now: number): Promise<number | undefined> {
  const check = await pictureChecks.get(checkId);
  if (check?.state !== 'asking') return undefined;
  const files = (await waitingPictures(check)).map(({ file }) => file);
  if (files.length === 0) {
    await pictureChecks.update(checkId, { state: 'done' });
    return undefined;
  }
  const next = nextCheck(check, now);
  if (next === 'wait') return check.askedAt + ANSWER_MS;
  if (next === 'person') {
    await pictureChecks.update(checkId, { state: 'person' });
    return undefined;
  }
  await pictureChecks.update(checkId, { asked: check.asked + 1, askedAt: now });
  await handOver(check.author, files, check);
  return now + ANSWER_MS;
}

/** The pictures of a check that have no verdict; none where their document is gone. */
export async function waitingPictures({ collection, documentId }: Owner): Promise<readonly PictureDoc[]> {
  const document = await OWNERS[collection].get(documentId);
  return document?.pictures.filter(({ check }) => check === 'waiting') ?? [];
}

async function handOver(
  openid: PictureCheckDoc['author'],
  files: readonly string[],
  { collection, documentId }: Owner,
): Promise<void> {
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
        await notePicture(traceId ?? trace_id, { file, collection, documentId });
      }),
    );
  } catch (error) {
    warn('not handed over', { collection, documentId }, error);
  }
}

const warn = (what: string, { collection, documentId }: Owner, error: unknown): void =>
  logLine('warn', 'pictures', { what, collection, documentId, error: messageOf(error) });
