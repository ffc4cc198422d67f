import { matchField } from '../../../src/cloud/platform/crypto/sealed-field';
import { personas } from '../../../src/emulator/demo/index';
import { termFault } from '../../../src/domain/joining/term';
import { cityOf, KEYS, NOW } from './support/city';
import type { Membership } from '../../../src/cloud/data/documents/joining';

const city = cityOf();
const communities = new Map(city.communities.map((community) => [community._id, community]));
const people = new Map(city.people.map((person) => [person._id, person]));
const parts = new Map(city.parts.map((part) => [`${part.communityId} ${part.unit}`, part]));
const matchKey = Buffer.from(KEYS.MATCH_KEY, 'base64');

function expectToExist(membership: Membership): void {
  if (!('communityId' in membership)) return;
  expect(communities.get(membership.communityId)?.name).toBe(membership.communityName);
  if (membership.role !== 'resident') return;
  const { communityId, unit, building, ownerKey, kind } = membership;
  const part = parts.get(`${communityId} ${unit}`);
  expect(part?.building).toBe(building);
  expect(ownerKey).toBe(kind === 'owner' ? part?.ownerKey : undefined);
}

test('everybody is a member of what exists', () => {
  for (const { memberships } of city.people) memberships.forEach(expectToExist);
});

test.each(personas)('$name ($openid) is who the list says', ({ openid, role, communityId, phone }) => {
  const memberships = people.get(openid)?.memberships ?? [];
  if (role === 'stranger') expect(memberships).toEqual([]);
  else expect(memberships[0]).toMatchObject({ role, ...(communityId && { communityId }) });
  if (phone === undefined) return;
  const known = city.contacts.filter((contact) => contact.phone === matchField('phone', phone, matchKey));
  const units = memberships.flatMap((membership) => (membership.role === 'resident' ? membership.unit : []));
  expect(known.map(({ unit }) => unit)).toEqual(role === 'stranger' ? [known[0]?.unit] : units);
});

test('whoever works for a community holds the office on record, and today lies within the term', () => {
  for (const { _id: person, memberships } of city.people) {
    for (const membership of memberships) {
      if (membership.role !== 'worker' && membership.role !== 'supervisor') continue;
      const { communityId, role, roleId, from = Infinity, until = 0 } = membership;
      const office = city.offices.find(({ _id }) => _id === roleId);
      expect(office).toMatchObject({ communityId, role, person, from, until });
      expect([from <= NOW, NOW < until, termFault({ from, until }, from)]).toEqual([true, true, undefined]);
    }
  }
});

test('the first four play the whole loop on c-fresh', () => {
  expect(personas.slice(0, 4).map(({ role }) => role)).toEqual([
    'resident',
    'worker',
    'supervisor',
    'bureau',
  ]);
  expect(personas.slice(0, 3).map(({ communityId }) => communityId)).toEqual(Array(3).fill('c-fresh'));
});

test('all twelve owners of c-fresh may sign in, and nothing has happened to them yet', () => {
  const joined = city.people.filter(({ _id }) => /^demo-owner-c-fresh-\d+$/.test(_id));
  expect(joined).toHaveLength(12);
  expect(communities.get('c-fresh')).toMatchObject({ stage: 'needs', households: 12 });
  expect(communities.get('c-fresh')?.planId).toBeUndefined();
  for (const rows of [city.needs, city.plans, city.ballots, city.updates, city.ratings]) {
    expect(rows.filter(({ communityId }) => communityId === 'c-fresh')).toEqual([]);
  }
});

test('who has a vote or an answer before them has not given it', () => {
  const voters = new Set(city.votes.map(({ ownerKey }) => ownerKey));
  for (const openid of ['demo-owner-c-ballot-12', 'demo-owner-c-ballot-5', 'demo-owner-c-ballot-5-b']) {
    const [membership] = people.get(openid)?.memberships ?? [];
    expect(membership?.role === 'resident' && voters.has(membership.ownerKey ?? '')).toBe(false);
  }
  expect(city.ratings.map(({ author }) => author)).not.toContain('demo-owner-c-rating-10');
});
