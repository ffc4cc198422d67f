import { operators } from '../../data/database';

/** Needs that stand for themselves: not joined with another, not withdrawn by the household. */
export const standingIn = (communityId: string) => ({
  communityId,
  mergedInto: operators.exists(false),
  withdrawn: operators.exists(false),
});
