import { refuse } from '../../call';
import type { Atom } from '../../data/atomically';
import { keepPictures, refusePictures } from '../shared/keep-pictures';

/** Keeps the photo that is to be the evidence of a paper or an authorisation, or says why there is none. */
export async function keepPhoto(
  ballotId: string,
  upload: string,
  folder: 'papers' | 'proxies',
): Promise<
  { readonly picture: string } | ReturnType<typeof refusePictures> | ReturnType<typeof photoMissing>
> {
  const { files, unfit } = await keepPictures([upload], folder, ballotId);
  const picture = files.get(upload);
  if (picture !== undefined) return { picture };
  return unfit[0]?.why === 'gone' ? photoMissing() : refusePictures(unfit);
}

/**
 * Takes a kept photo as the evidence of `own`, the id of what is entered in the same transaction: of several entries at
 * once one has it. A photo has the same name whatever it was uploaded as and in either folder, so the very same one
 * proves nothing else in this ballot, not even once that paper was withdrawn or that authorisation revoked.
 *
 * @returns false where it is already evidence for something else
 */
export async function takePhoto(
  atom: Atom,
  ballotId: string,
  picture: string,
  own: string,
): Promise<boolean> {
  const _id = picture.replace(/^.*\//, '').replace(/\.\w+$/, '');
  const taken = await atom.get('evidence', _id);
  if (!taken) await atom.insert('evidence', { _id, ballotId, of: own });
  return !taken || taken.of === own;
}

export const photoMissing = () => refuse('PHOTO_MISSING');
