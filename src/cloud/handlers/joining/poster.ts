import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { shortHash } from '../../platform/document-id';
import { uploadFile } from '../../platform/files';
import { pageCode, pictureKind } from '../../platform/page-code';

const PAGE = 'pages/home/index';

/** What the code on the wall says: the hub, in this community. WeChat takes 32 characters, `c=` included. */
export const communityCode = (communityId: string): Promise<Buffer | null> =>
  pageCode(PAGE, `c=${communityId}`);

/** Made once; the same code serves as long as the mini-program lives. */
export const makePoster: Handler<'joining.poster'> = async ({ input: { communityId } }) => {
  const community = await communities.get(communityId);
  if (!community) return refuse('NOT_FOUND');
  if (community.poster) return ok({ file: community.poster });
  const picture = await communityCode(communityId);
  if (!picture) return refuse('POSTER_UNAVAILABLE');
  const name = `posters/${shortHash('poster', communityId)}.${pictureKind(picture)}`;
  const file = await uploadFile(name, picture);
  await communities.update(communityId, { poster: file });
  return ok({ file });
};
