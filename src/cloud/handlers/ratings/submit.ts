import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, ratings } from '../../data/collections';
import { operators } from '../../data/database';
import { ratingId, isRatingOpen } from '../../services/rating/period';
import type { RatingDoc } from '../../data/documents/rating';

/** One answer a household. Its author may change it while the period is open; nobody else may. */
export const submitRating: Handler<'ratings.submit'> = async ({ input, caller, now }) => {
  const { communityId, overall, dimensions, comment } = input;
  const { resident } = caller;
  const community = await communities.get(communityId);
  const period = community?.rating;
  if (!resident || !period || !isRatingOpen(community, now)) return refuse('RATING_NOT_OPEN');

  const rating: RatingDoc = {
    _id: ratingId(communityId, period.opensAt, resident.unit),
    communityId,
    period: period.opensAt,
    unit: resident.unit,
    building: resident.building,
    author: caller.openid,
    overall,
    dimensions,
    comment,
    ratedAt: now,
  };
  if (await ratings.insert(rating)) return ok({ ratedAt: now });
  const changed = await ratings.updateWhere(
    { _id: rating._id, author: caller.openid },
    { overall, dimensions: operators.set(dimensions), comment, ratedAt: now },
  );
  if (changed > 0) return ok({ ratedAt: now });
  const theirs = await ratings.get(rating._id);
  // The same answer in the same millisecond: nothing to change.
  if (theirs?.author === caller.openid) return ok({ ratedAt: theirs.ratedAt });
  return refuse('HOUSEHOLD_RATED', { ratedAt: theirs?.ratedAt ?? now });
};
