import type { Second } from '../../../domain/city/second-person';
import { reaches } from '../../../domain/joining/area';
import { isIn, type Caller } from '../../call';
import type { CommunityDoc } from '../../data/documents/home';

/**
 * The caller as the second person for something about a community, or about the whole city. Whoever has a flat or an
 * office in the very community is involved in it.
 */
export const secondFor = (
  { openid, memberships }: Caller,
  communityId: string | undefined,
  community: CommunityDoc | undefined,
): Second => ({
  openid,
  offices: memberships
    .filter((m) => (communityId === undefined ? m.role === 'bureau' : reaches(m, community)))
    .map(({ role }) => role),
  isInvolved: memberships.some((m) => communityId !== undefined && isIn(m, communityId)),
});
