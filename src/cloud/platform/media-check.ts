import { checkAfter } from '../../domain/shared/picture/check';
import { atomically } from '../data/atomically';
import { media } from '../data/collections';
import type { MediaPicture } from '../data/documents/shared';

/** The part of the picture check's answer that we read. */
export interface MediaCheckEvent {
  readonly trace_id?: string;
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly result?: { readonly suggest?: string };
}

/**
 * Whether the picture passed. It is undefined if WeChat could not look at the picture (`errcode` other than 0) or gives
 * no verdict; the picture then goes on waiting. `review` is not a pass, because nobody here reviews pictures.
 */
export function verdictOf({ errcode, result }: MediaCheckEvent): boolean | undefined {
  if (errcode !== undefined && errcode !== 0) return undefined;
  return result?.suggest === undefined ? undefined : result.suggest === 'pass';
}

/** Notes which picture WeChat checks under this trace id, and applies an answer that has already come. */
export async function notePicture(traceId: string, picture: MediaPicture): Promise<void> {
  if (await media.insert({ _id: traceId, picture })) return;
  const answer = await media.get(traceId);
  if (answer?.passed !== undefined) await mark(picture, answer.passed);
}

/**
 * Records WeChat's answer. Others then see a picture that passed; a refused picture is never shown again, whatever
 * comes later. The answer
 * changes a picture only if its trace id was noted here. An answer with any other trace id is kept, because that id may
 * be about to be noted.
 */
export async function recordMediaCheck(traceId: string, passed: boolean): Promise<void> {
  if (await media.insert({ _id: traceId, passed })) return;
  const asked = await media.get(traceId);
  if (asked?.picture) await mark(asked.picture, passed);
}

async function mark({ collection, documentId, file }: MediaPicture, passed: boolean): Promise<void> {
  await atomically(async (atom) => {
    const document = await atom.get(collection, documentId);
    if (!document) return;
    const pictures = document.pictures.map((picture) =>
      picture.file === file ? { ...picture, check: checkAfter(picture.check, passed) } : picture,
    );
    await atom.update(collection, documentId, { pictures });
  });
}
