import { MOVES, stagesFor } from '../../domain/community/stage';
import { communities } from '../data/collections';
import { operators } from '../data/database';
import type { Work } from './work';

/** Ends the loop of a community whose rating period is over. */
export const endRating: Work = async (communityId, now) => {
  const stage = operators.in(stagesFor('end-rating'));
  const over = { _id: communityId, stage, 'rating.closesAt': operators.lte(now) };
  const ended = await communities.updateWhere(over, {
    stage: MOVES['end-rating'].to,
    changedAt: operators.max(now),
    'since.done': now,
  });
  return ended === 1 ? { changed: communityId } : {};
};
