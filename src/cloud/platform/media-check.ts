import { atomically } from '../data/atomically';
import { media } from '../data/collections';
import type { MediaPicture } from '../data/need-documents';

/** Notes which picture WeChat checks under this trace id; its answer may have been faster. */
export async function notePicture(traceId: string, picture: MediaPicture): Promise<void> {
  if (await media.insert({ _id: traceId, picture })) return;
  const answer = await media.get(traceId);
  if (answer?.passed !== undefined) await mark(picture, answer.passed);
}

/** WeChat's answer: others see a picture that passed; one that was refused is never shown again. */
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
