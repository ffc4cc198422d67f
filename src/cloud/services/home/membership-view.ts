import type { MembershipView } from '../../../contract/home/home';
import type { Membership } from '../../data/documents';

/** What a person is shown of an own membership; keys of the roll stay inside. */
export function membershipView(membership: Membership): MembershipView {
  if (membership.role === 'bureau') return { role: 'bureau' };
  const { role, communityId, communityName } = membership;
  if (role !== 'resident') return { role, communityId, communityName };
  return { role, communityId, communityName, unit: membership.unit, kind: membership.kind };
}
