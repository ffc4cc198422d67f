import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { shortHash } from '../../platform/document-id';
import { uploadFile } from '../../platform/files';
import { pictureKind } from '../../platform/page-code';
import { makeCommunityCode } from '../../services/joining/community-code';

/** Makes the code once; it serves as long as the mini-program exists. */
export const makePoster: Handler<'joining.poster'> = async ({ input: { communityId } }) => {
  const community = await communities.get(communityId);
  if (!community) return refuse('NOT_FOUND');
  if (community.poster) return ok({ file: community.poster });
  const picture = await makeCommunityCode(communityId);
  if (!picture) return refuse('POSTER_UNAVAILABLE');
  const name = `posters/${shortHash('poster', communityId)}.${pictureKind(picture)}`;
  const file = await uploadFile(name, picture);
  await communities.update(communityId, { poster: file });
  return ok({ file });
};
