import { atomically } from '../data/atomically';
import { media } from '../data/collections';
import type { MediaPicture } from '../data/documents/shared';

/** The answer of the picture check, as much of it as is read. */
export interface MediaCheckEvent {
  readonly trace_id?: string;
  readonly errcode?: number;
  readonly errmsg?: string;
  readonly result?: { readonly suggest?: string };
}

/**
 * Whether the picture passed; undefined where WeChat could not look at it (`errcode` other than 0) or says neither:
 * the picture then goes on waiting. `review` is no pass: nobody reviews.
 */
export function verdictOf({ errcode, result }: MediaCheckEvent): boolean | undefined {
  if (errcode !== undefined && errcode !== 0) return undefined;
  return result?.suggest === undefined ? undefined : result.suggest === 'pass';
}

/** Notes which picture WeChat checks under this trace id; its answer may have been faster. */
export async function notePicture(traceId: string, picture: MediaPicture): Promise<void> {
  if (await media.insert({ _id: traceId, picture })) return;
  const answer = await media.get(traceId);
  if (answer?.passed !== undefined) await mark(picture, answer.passed);
}

/**
 * WeChat's answer: others see a picture that passed; one that was refused is never shown again. It changes a picture
 * only under a trace id that was noted here; an answer under any other is kept for one that is about to be noted.
 */
export async function recordMediaCheck(traceId: string, passed: boolean): Promise<void> {
  if (await media.insert({ _id: traceId, passed })) return;
  const asked = await media.get(traceId);
  if (asked?.picture) await mark(asked.picture, passed);
}

async function mark({ collection, documentId, file }: MediaPicture, passed: boolean): Promise<void> {
  const check = passed ? ('passed' as const) : ('refused' as const);
  await atomically(async (atom) => {
    const document = await atom.get(collection, documentId);
    if (!document) return;
    const pictures = document.pictures.map((picture) =>
      picture.file === file ? { ...picture, check } : picture,
    );
    await atom.update(collection, documentId, { pictures });
  });
}
