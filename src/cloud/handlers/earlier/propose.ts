import { earlierFaults } from '../../../domain/city/earlier';
import { stagesFor } from '../../../domain/community/stage';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { approvals, communities, earlier, needs } from '../../data/collections';
import type { EarlierDoc } from '../../data/documents/city';
import { checkPictures, markWaiting } from '../../platform/picture-check';
import { createdId } from '../../platform/document-id';
import { askSecond } from '../../services/city/ask-second';
import { dropUploads, keepPictures, orderFiles, refusePictures } from '../../services/shared/keep-pictures';

/**
 * Puts what was decided elsewhere before a second person: nobody brings a passed vote into the app alone. A community
 * whose residents have spoken here already goes the whole way here.
 */
export const proposeEarlier: Handler<'earlier.propose'> = async ({ input, caller, now }) => {
  const { communityId, mutationId, photos, ...facts } = input;
  const _id = createdId(caller.openid, mutationId, communityId);
  const [community, known, spoken] = await Promise.all([
    communities.get(communityId),
    approvals.get(_id),
    needs.find({ communityId }, { limit: 1, fields: ['_id'] }),
  ]);
  if (known) return ok({ approvalId: _id });
  const isFresh =
    community &&
    !community.planId &&
    !community.ballotId &&
    stagesFor('enter-planned').includes(community.stage);
  if (!isFresh || spoken.length > 0) return refuse('ALREADY_BEGUN');
  const faults = earlierFaults(facts, photos.length, now);
  if (faults.length > 0) return refuse('EARLIER_INVALID', { faults });

  const kept = await keepPictures(photos, 'earlier', _id);
  if (kept.unfit.length > 0) return refusePictures(kept.unfit);
  const files = orderFiles(photos, kept);
  const document: EarlierDoc = {
    _id,
    communityId,
    ...facts,
    pictures: markWaiting(files),
    enteredBy: caller.openid,
    enteredAt: now,
  };
  const isNew = await earlier.insert(document);
  const asked = await askSecond(
    {
      _id,
      act: 'earlier',
      asked: { entry: facts.entry },
      state: 'waiting',
      communityId,
      communityName: community.name,
      by: caller.openid,
      office: 'worker',
      at: now,
    },
    (waiting) => waiting.communityId === communityId,
  );
  if (isNew && 'approvalId' in asked) {
    await Promise.all([
      checkPictures(
        { communityId, openid: caller.openid, files, collection: 'earlier', documentId: _id },
        now,
      ),
      dropUploads(photos),
    ]);
  }
  return 'approvalId' in asked ? ok(asked) : asked;
};
