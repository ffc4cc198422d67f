import { isOwnMatter } from '../../../domain/joining/own-matter';
import { checkAfter } from '../../../domain/shared/picture/check';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { pictureChecks } from '../../data/collections';
import { pictureCheckId, waitingPictures } from '../../platform/picture-check';

/**
 * Takes a worker's word about a picture where WeChat's check failed. It counts for the one picture only, and only while
 * that waits; so a repeat, and a worker who comes second, are told how it stands.
 */
export const decidePicture: Handler<'pictures.decide'> = async ({ input, caller, now }) => {
  const { communityId, place: collection, documentId, file, show } = input;
  const check = await pictureChecks.get(pictureCheckId({ collection, documentId }));
  if (!check || check.communityId !== communityId || check.state === 'asking') return refuse('NOT_FOUND');
  if (isOwnMatter({ openid: caller.openid, flats: [] }, { person: check.author }))
    return refuse('OWN_MATTER');
  const standing = await atomically(async (atom) => {
    const document = await atom.get(collection, documentId);
    const picture = document?.pictures.find((one) => one.file === file);
    if (!document || picture?.check !== 'waiting') return picture;
    const decided = {
      file,
      check: checkAfter(picture.check, show),
      decided: { by: caller.openid, at: now },
    };
    const pictures = document.pictures.map((one) => (one.file === file ? decided : one));
    await atom.update(collection, documentId, { pictures });
    return decided;
  });
  if (!standing) return refuse('NOT_FOUND');
  if ((await waitingPictures(check)).length === 0) await pictureChecks.update(check._id, { state: 'done' });
  return ok({ shown: standing.check === 'passed' });
};
