import { refuse } from '../../call';
import { papers, proxies } from '../../data/collections';
import { operators } from '../../data/database';
import { keepPictures, refusePictures } from '../shared/keep-pictures';

/**
 * Keeps the photo that is the evidence of a paper or an authorisation, or says why it cannot: there is no picture, or
 * the very same photo is already evidence for something else in this ballot, under whatever name it was uploaded.
 * `own` is the id of what is being entered, so that a repeat does not count as a second use.
 */
export async function keepPhoto(
  ballotId: string,
  upload: string,
  folder: 'papers' | 'proxies',
  own: string,
): Promise<{ readonly picture: string } | ReturnType<typeof refusePictures> | ReturnType<typeof missing>> {
  const { files, unfit } = await keepPictures([upload], folder, ballotId);
  const picture = files.get(upload);
  if (picture === undefined) return unfit[0]?.why === 'gone' ? missing() : refusePictures(unfit);
  // A photo has the same name in both folders: its name is made of ballot and hash.
  const same = operators.in(
    ['papers', 'proxies'].map((other) => picture.replace(`/${folder}/`, `/${other}/`)),
  );
  const [used, given] = await Promise.all([
    papers.find({ ballotId, picture: same }, { limit: 2, fields: ['_id'] }),
    proxies.find({ ballotId, picture: same }, { limit: 2, fields: ['_id'] }),
  ]);
  return [...used, ...given].every(({ _id }) => _id === own) ? { picture } : missing();
}

const missing = () => refuse('PHOTO_MISSING');
