import { DAY_MS } from '../../../domain/shared/time';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';
import { callTimer } from '../../services/shared/due';
import { allows, MOVES, stagesFor } from '../../../domain/community/stage';

/** The shortest period. In less than a day, people who work in the daytime would have no evening for it. */
const SHORTEST_MS = DAY_MS;

/** Opens the period. The condition on the stage lets only one of several calls do so; a repeat finds it open. */
export const openRating: Handler<'ratings.open'> = async ({ input, now }) => {
  const { communityId, closesAt } = input;
  if (closesAt < now + SHORTEST_MS) return refuse('SCHEDULE_INVALID');
  const moved = await communities.updateWhere(
    { _id: communityId, stage: operators.in(stagesFor('open-rating')) },
    {
      stage: MOVES['open-rating'].to,
      changedAt: now,
      'since.rating': now,
      rating: operators.set({ opensAt: now, closesAt }),
    },
  );
  const community = moved > 0 ? null : await communities.get(communityId);
  const open = moved > 0 || (community?.rating?.closesAt === closesAt && allows(community.stage, 'rate'));
  if (!open) return refuse('WRONG_STAGE', { stage: community?.stage ?? 'needs' });
  // On a repeat too: the first call may have broken off before it.
  await callTimer('rating', communityId, closesAt, String(closesAt));
  return ok(null);
};
