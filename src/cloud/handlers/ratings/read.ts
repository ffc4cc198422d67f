import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { communities, ratings, summaries } from '../../data/collections';
import type { CommunitySummary } from '../../../domain/city/summary';
import { ratingId, isRatingOpen } from '../../services/rating/period';

export const readRatings: Handler<'ratings.read'> = async ({ input, caller, now }) => {
  const { communityId } = input;
  const community = await communities.get(communityId);
  const period = community?.rating;
  const mayRate = caller.resident !== undefined;
  if (!period) return ok({ mayRate });
  const [answer, summary] = await Promise.all([
    caller.resident ? ratings.get(ratingId(communityId, period.opensAt, caller.resident.unit)) : null,
    summaries.get(communityId),
  ]);
  const { overall, byDimension } = (summary ?? {}) as Partial<CommunitySummary>;
  return ok({
    period: { ...period, open: isRatingOpen(community, now) },
    mayRate,
    ...(answer?.author === caller.openid && {
      mine: {
        overall: answer.overall,
        dimensions: answer.dimensions,
        comment: answer.comment,
        ratedAt: answer.ratedAt,
      },
    }),
    ...(answer && answer.author !== caller.openid && { householdRatedAt: answer.ratedAt }),
    ...(overall && { overall }),
    ...(byDimension && { byDimension }),
  });
};
