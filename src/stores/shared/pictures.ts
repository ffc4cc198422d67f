import type { WaitingPicture } from '../../contract/shared/pictures';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** The pictures that wait for the worker's word, on their page and as a number on the desk. */
export const useWaitingPictures = createPageStore('waiting-pictures', 'pictures.waiting');
export const useDecidePicture = createAction('pictures.decide');

/** A file may stand in two documents: each of them is decided by itself. */
export const isSamePicture = (
  one: Pick<WaitingPicture, 'documentId' | 'file'>,
  other: Pick<WaitingPicture, 'documentId' | 'file'>,
): boolean => one.documentId === other.documentId && one.file === other.file;

/** Records the decision, takes the picture off the list at once, and looks which ones wait now. */
export async function decidePicture(
  communityId: string,
  picture: WaitingPicture,
  show: boolean,
): Promise<boolean> {
  const { place, documentId, file } = picture;
  const done = await useDecidePicture.getState().run({ communityId, place, documentId, file, show });
  if (!done) return false;
  const { patch, reload } = useWaitingPictures.getState();
  patch(({ pictures }) => ({ pictures: pictures.filter((one) => !isSamePicture(one, picture)) }));
  await reload();
  return true;
}
