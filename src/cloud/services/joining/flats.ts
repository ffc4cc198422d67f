import type { Atom } from '../../data/atomically';
import { people } from '../../data/collections';
import type { Membership, PersonDoc, ResidentMembership } from '../../data/documents/joining';
import type { PartDoc } from '../../data/documents/roll';
import type { CommunityDoc } from '../../data/documents/home';
import { shortHash } from '../../platform/document-id';
import type { MembershipView } from '../../../contract/home/home';

/** The flat's part in the community's roll in force. */
export async function findPartInForce(
  atom: Atom,
  communityId: string,
  unit: string,
): Promise<{ readonly community: CommunityDoc; readonly part: PartDoc } | null> {
  const community = await atom.get('communities', communityId);
  const rollId = community?.roll?.rollId;
  const part = rollId ? await atom.get('parts', `${rollId}:${unit}`) : null;
  return community && part ? { community, part } : null;
}

/**
 * The membership of somebody who lives in a flat of the roll. A tenant has a voice but no owner's key, so no
 * statutory vote.
 */
export function flatOf(
  { community, part }: { readonly community: CommunityDoc; readonly part: PartDoc },
  kind: 'owner' | 'tenant',
  more: Pick<ResidentMembership, 'joinedBy' | 'since' | 'name'>,
): ResidentMembership {
  return {
    role: 'resident',
    communityId: community._id,
    communityName: community.name,
    kind,
    unit: part.unit,
    building: part.building,
    ...(kind === 'owner' && { ownerKey: part.ownerKey }),
    ...more,
  };
}

export const isFlat = (membership: Membership, communityId: string, unit: string): boolean =>
  membership.role === 'resident' && membership.communityId === communityId && membership.unit === unit;

/**
 * Adds a flat to a person, and creates the person if there is none. An owner who uses a tenant's code stays the
 * owner.
 */
export async function joinFlat(
  atom: Atom,
  openid: string,
  flat: ResidentMembership,
  now: number,
): Promise<void> {
  const person = await atom.get('people', openid);
  if (!person) {
    return atom.insert('people', { _id: openid, memberships: [flat], createdAt: now });
  }
  const same = (m: Membership) => isFlat(m, flat.communityId, flat.unit);
  const owner = person.memberships.some((m) => same(m) && m.role === 'resident' && m.kind === 'owner');
  if (owner && flat.kind === 'tenant') return;
  await atom.update('people', openid, {
    memberships: [...person.memberships.filter((m) => !same(m)), flat],
  });
}

/** Everybody who has joined the flat. Other communities have units of the same name, so those are left out. */
export async function membersOf(
  communityId: string,
  unit: string,
): Promise<readonly { readonly person: PersonDoc; readonly flat: ResidentMembership }[]> {
  const found = await people.every({ 'memberships.unit': unit });
  return found.flatMap((person) =>
    person.memberships.flatMap((m) =>
      m.role === 'resident' && isFlat(m, communityId, unit) ? [{ person, flat: m }] : [],
    ),
  );
}

/** Takes memberships from a person. Returns whether there were any. */
export async function dropMemberships(
  atom: Atom,
  openid: string,
  leaves: (membership: Membership) => boolean,
): Promise<boolean> {
  const person = await atom.get('people', openid);
  const kept = person?.memberships.filter((m) => !leaves(m)) ?? [];
  if (!person || kept.length === person.memberships.length) return false;
  await atom.update('people', openid, { memberships: kept });
  return true;
}

/** Names a person to a community's worker, so that the worker need not know the OPENID. */
export const memberKey = (communityId: string, openid: string): string =>
  shortHash('member', communityId, openid);

/** What a person is shown of their own membership; keys of the roll are left out. */
export function membershipView(membership: Membership): MembershipView {
  if (membership.role === 'bureau') return { role: 'bureau' };
  const { role } = membership;
  if ('areaName' in membership) return { role, areaName: membership.areaName };
  const { communityId, communityName } = membership;
  if (membership.role !== 'resident') return { role, communityId, communityName };
  return { role, communityId, communityName, unit: membership.unit, kind: membership.kind };
}
