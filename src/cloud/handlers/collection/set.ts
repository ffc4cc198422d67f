import { DAY_MS } from '../../../domain/shared/time';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';
import { stagesFor } from '../../../domain/community/stage';

/** Sets the window. It may be moved as long as the stage takes needs, and a closed one may be opened again. */
export const setCollection: Handler<'collection.set'> = async ({ input, now }) => {
  const { communityId, opensAt, closesAt, answerDays } = input;
  if (closesAt < opensAt + DAY_MS || closesAt <= now) return refuse('SCHEDULE_INVALID');
  const changed = await communities.updateWhere(
    { _id: communityId, stage: operators.in(stagesFor('set-collection')) },
    { collection: operators.set({ opensAt, closesAt }), answerDays, changedAt: now },
  );
  if (changed > 0) return ok(null);
  const community = await communities.get(communityId);
  const same = community?.collection?.opensAt === opensAt && community.collection.closesAt === closesAt;
  return same && community.answerDays === answerDays
    ? ok(null)
    : refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
};
