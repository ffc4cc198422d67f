import type { Access } from '../contract/roles';
import type { Role } from '../domain/joining/office';
import { reaches } from '../domain/joining/area';
import { isInTerm } from '../domain/joining/term';
import { isIn, refuse, type Caller } from './call';
import { people } from './data/collections';
import type { Membership } from './data/documents/joining';
import { readRecentCommunity } from './data/recent-communities';
import { DEVELOPER_KEY } from './services/roll/owner-key';

/**
 * The caller with their memberships in the named community and above it, or the refusal if they may not call. Every
 * handler treats an office whose term has not begun or has ended as if it did not exist.
 */
export async function findCaller(
  openid: string,
  communityId: string | undefined,
  access: Access,
  now: number,
): Promise<Caller | NonNullable<ReturnType<typeof check>>> {
  // The dispatcher has seen that no person calls.
  if (access.scope === 'operator') return { openid, memberships: [], flats: [] };
  const named = access.scope === 'community' ? communityId : undefined;
  const [person, community] = await Promise.all([
    people.get(openid),
    named === undefined ? null : readRecentCommunity(named, now),
  ]);
  const memberships = (person?.memberships ?? []).filter((m) => isHeld(m, now)).map(withoutDeveloper);
  const here = memberships.filter((m) => isIn(m, communityId) || reaches(m, community ?? undefined));
  const refused = check(access, access.scope === 'city' ? memberships : here);
  if (refused) return refused;
  const flats = here.filter((m) => m.role === 'resident');
  return {
    openid,
    memberships,
    flats,
    ...(flats[0] && { resident: flats[0] }),
    ...(community && { community }),
  };
}

const isHeld = (membership: Membership, now: number): boolean =>
  membership.role === 'resident' || isInTerm(membership, now);

/**
 * Takes the owner's key from a member who joined a flat that is not sold, or that turned out not to be sold. The
 * member stays in the flat but owns nothing: with the developer's key, whoever has one such flat could vote for all of
 * them and read that vote.
 */
function withoutDeveloper(membership: Membership): Membership {
  if (membership.role !== 'resident' || membership.ownerKey !== DEVELOPER_KEY) return membership;
  const { ownerKey: _developer, ...rest } = membership;
  return rest;
}

function check(access: Exclude<Access, { scope: 'operator' }>, here: readonly Membership[]) {
  if (access.scope === 'anyone') return null;
  const allowed: readonly Role[] = access.roles;
  if (here.some(({ role }) => allowed.includes(role))) return null;
  // The bureau reaches every community; anybody else hears first that this is not theirs.
  if (access.scope === 'community' && here.length === 0) return refuse('NOT_MEMBER');
  return refuse('ROLE_REQUIRED', { roles: allowed });
}
