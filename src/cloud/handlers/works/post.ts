import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, updates } from '../../data/collections';
import { checkPictures, markWaiting } from '../../platform/picture-check';
import { createdId, sortKey } from '../../platform/document-id';
import { dropUploads, orderFiles, keepPictures, refusePictures } from '../../services/shared/keep-pictures';
import { allows } from '../../../domain/community/stage';

export const postUpdate: Handler<'works.post'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, text, milestone, progress } = input;
  const updateId = createdId(caller.openid, mutationId, communityId);
  // Looked up first only where pictures come with it: a repeat must not keep others.
  const [community, known] = await Promise.all([
    communities.get(communityId),
    input.pictures.length > 0 ? updates.get(updateId) : null,
  ]);
  if (known) return ok({ updateId });
  if (!community || !allows(community.stage, 'post-update')) {
    if (await updates.get(updateId)) return ok({ updateId });
    return refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
  }
  const kept = await keepPictures(input.pictures, 'works', updateId);
  if (kept.unfit.length > 0) {
    // A repeat has no uploads any more: they were deleted once they were kept.
    return (await updates.get(updateId)) ? ok({ updateId }) : refusePictures(kept.unfit);
  }
  const pictures = orderFiles(input.pictures, kept);
  const created = await updates.insert({
    _id: updateId,
    communityId,
    sortKey: sortKey(now, updateId),
    author: caller.openid,
    at: now,
    text,
    milestone,
    progress,
    pictures: markWaiting(pictures),
  });
  if (created) {
    await Promise.all([
      checkPictures(
        { communityId, openid: caller.openid, files: pictures, collection: 'updates', documentId: updateId },
        now,
      ),
      dropUploads(input.pictures),
    ]);
  }
  return ok({ updateId });
};
