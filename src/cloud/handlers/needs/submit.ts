import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, needs } from '../../data/collections';
import type { NeedDoc } from '../../data/documents/need';
import { checkPictures, markWaiting } from '../../platform/picture-check';
import { createdId } from '../../platform/document-id';
import { raiseAlert } from '../../services/need/raise-alert';
import { dropUploads, orderFiles, keepPictures, refusePictures } from '../../services/shared/keep-pictures';
import { readDueAt } from '../../services/need/due-at';
import { newNeed } from '../../services/need/new-need';
import { areNeedsOpen } from '../../services/need/standing';

/** The author's household counts as the first that backs the need, so it needs no backing of its own. */
export const submitNeed: Handler<'needs.submit'> = async ({ input, caller, now }) => {
  const needId = createdId(caller.openid, input.mutationId, input.communityId);
  // Looked up first only where pictures come with it: a repeat must not keep others.
  const [community, known] = await Promise.all([
    communities.get(input.communityId),
    input.pictures.length > 0 ? needs.get(needId) : null,
  ]);
  if (known) return again(known);
  if (!community || !areNeedsOpen(community, now)) {
    // If the need was taken in time before, its repeat gets the same answer.
    const there = await needs.get(needId);
    return there ? again(there) : refuse('NEEDS_CLOSED');
  }

  const { resident } = caller;
  const [kept, dueAt] = await Promise.all([
    keepPictures(input.pictures, 'needs', needId),
    readDueAt(community, now, now),
  ]);
  const pictures = orderFiles(input.pictures, kept);
  const need = newNeed(community, now, {
    needId,
    author: caller.openid,
    category: input.category,
    place: input.place,
    text: input.text,
    pictures: markWaiting(pictures),
    dueAt,
    ...(resident && {
      household: { unit: resident.unit, building: resident.building, tenant: resident.kind === 'tenant' },
    }),
  });
  // A danger is taken in any case, with those of its pictures that can be kept.
  if (kept.unfit.length > 0 && !need.danger) {
    const there = await needs.get(needId);
    // A repeat has no uploads any more: they were deleted once they were kept.
    return there ? again(there) : refusePictures(kept.unfit);
  }
  const created = await needs.insert(need);
  if (!created) return again((await needs.get(needId)) ?? need);
  await raiseAlert(need);
  await Promise.all([
    checkPictures(
      {
        communityId: input.communityId,
        openid: caller.openid,
        files: pictures,
        collection: 'needs',
        documentId: needId,
      },
      now,
    ),
    dropUploads(input.pictures),
  ]);
  return ok({ needId });
};

/**
 * A repeat goes on where the first attempt broke off, with the need as it was taken then; whichever of them makes the
 * alert, there is one.
 */
async function again(there: NeedDoc) {
  await raiseAlert(there);
  return ok({ needId: there._id });
}
