import { isCollecting } from '../../../domain/need/deadline';
import type { CommunityDoc } from '../../data/documents/home';

/** Ratings are taken from `opensAt` (inclusive) until `closesAt` (exclusive). */
export const isRatingOpen = (community: CommunityDoc | null, now: number): boolean =>
  community?.rating !== undefined && isCollecting(community.rating, now);

/** One answer a household and period. */
export const ratingId = (communityId: string, opensAt: number, unit: string): string =>
  `${communityId}:${opensAt}:${unit}`;
