import type { Output } from '../contract/contract';
import { call, withTimeout } from './call';
import type { Letter, Postable } from './letter';
import { isThere } from './pictures';
import { upload } from './upload';
import { unreachable, type PictureLost, type Problem } from './wire';

/**
 * The outcome of one attempt.
 * - `sent`: `left` of its pictures did not go along.
 * - `failed`: the letter may get through in a minute.
 * - `lost`: it waits until the person has decided about its pictures.
 * - `refused`: the cloud's last word.
 */
export type Fate<N extends Postable = Postable> =
  | { readonly state: 'sent'; readonly value: Output<N>; readonly left?: number }
  | { readonly state: 'failed' | 'refused'; readonly error: Problem }
  | { readonly state: 'lost'; readonly error: PictureLost };

/** Errors that may be gone in a minute. */
const passing = new Set<string>([
  'OFFLINE',
  'UNREACHABLE',
  'BUSY',
  'PAUSED',
  'INTERNAL',
  'CONTENT_CHECK_UNAVAILABLE',
]);

/** What all the pictures of a danger may take together; its words go then, whatever is still on its way. */
const dangerPatienceMs = 5_000;

/** Sends one letter. Never throws. `note` gets the letter after each picture that has been stored. */
export async function sendLetter(
  letter: Letter,
  note: (letter: Letter) => void,
  isDanger: boolean,
): Promise<Fate> {
  try {
    const pictures = await (isDanger ? storeAtOnce : storePictures)(letter, note);
    if ('state' in pictures) return pictures;
    const input = letter.files ? { ...letter.input, pictures: pictures.stored } : letter.input;
    const answer = await call(letter.procedure, input as Letter['input']);
    const left = (letter.files?.paths.length ?? 0) - pictures.stored.length;
    if (answer.ok) return { state: 'sent', value: answer.value, ...(left > 0 && { left }) };
    const error = answer.error;
    return { state: passing.has(error.code) ? 'failed' : 'refused', error };
  } catch {
    // Whatever is wrong with this letter, those behind it are still sent.
    return { state: 'failed', error: unreachable };
  }
}

/** Stores the pictures one by one and notes each, so that a broken connection repeats none of them. */
async function storePictures(
  letter: Letter,
  note: (letter: Letter) => void,
): Promise<Fate | { readonly stored: readonly string[] }> {
  const { files } = letter;
  if (!files) return { stored: [] };
  let stored = files.stored ?? [];
  const places: number[] = [];
  for (const [place, path] of files.paths.entries())
    if (place >= stored.length && !(await isThere(path))) places.push(place);
  if (places.length > 0) return { state: 'lost', error: { code: 'PICTURE_LOST', details: { places } } };
  for (const path of files.paths.slice(stored.length)) {
    const done = await upload(files.folder, path);
    if ('error' in done) return { state: 'failed', error: done.error };
    stored = [...stored, done.file];
    note({ ...letter, files: { ...files, stored } });
  }
  return { stored };
}

/** For a danger, where words come before pictures: whatever cannot be stored at once is left behind. */
async function storeAtOnce(
  { files, ...letter }: Letter,
  note: (letter: Letter) => void,
): Promise<{ readonly stored: readonly string[] }> {
  if (!files) return { stored: [] };
  let stored = files.stored ?? [];
  let over = false;
  const storeAll = async () => {
    for (const [place, path] of files.paths.entries()) {
      if (place < (files.stored?.length ?? 0)) continue;
      const done = await upload(files.folder, path).catch(() => undefined);
      if (over) return;
      if (!done || 'error' in done) continue;
      stored = [...stored, done.file];
      // A repeat goes on behind the stored ones, so it must not know of those behind a gap.
      if (stored.length === place + 1) note({ ...letter, files: { ...files, stored } });
    }
  };
  await withTimeout(storeAll(), dangerPatienceMs);
  over = true;
  return { stored };
}
