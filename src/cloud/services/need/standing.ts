import { operators } from '../../data/database';
import type { CommunityDoc } from '../../data/documents/home';
import { allows } from '../../../domain/community/stage';
import { isCollecting } from '../../../domain/need/deadline';

/** Needs that stand for themselves: neither merged into another nor withdrawn by the household. */
export const filterStanding = (communityId: string) => ({
  communityId,
  mergedInto: operators.exists(false),
  withdrawn: operators.exists(false),
});

/**
 * Needs are taken and backed until the plan is put to the vote, and within the collection window when the worker has
 * set one: from `opensAt` (inclusive) until `closesAt` (exclusive).
 */
export const areNeedsOpen = ({ stage, collection }: CommunityDoc, now: number): boolean =>
  allows(stage, 'take-needs') && (!collection || isCollecting(collection, now));
