import { inventedText } from '../../../text/city/invented';
import { DAY_MS } from '../../../domain/shared/time';
import { atomically } from '../../data/atomically';
import { communities, parts, plans } from '../../data/collections';
import type { CommunityDoc } from '../../data/documents/home';
import type { Membership } from '../../data/documents/joining';
import type { PartDoc, RollDoc } from '../../data/documents/roll';
import type { Random } from '../../platform/crypto/random';
import { shortHash } from '../../platform/document-id';
import { callTimer } from '../shared/due';
import { flatOf, joinFlat } from '../joining/flats';
import { inventedPlan } from './invented-plan';
import { inventRoll, rollOf, type InventedFlat } from './invent-roll';

const KEPT_DAYS = 3;

/** A worker has one trial of a community at a time. */
export const trialId = (communityId: string, openid: string): string =>
  `trial-${shortHash('trial', communityId, openid).slice(0, 12)}`;

/** The flats of the real roll, with owners numbered in order: who owns several there owns several here. */
function flatsOf(rows: readonly PartDoc[]): readonly InventedFlat[] {
  const owners = new Map<string, number>();
  return rows.map(({ unit, building, stairwell, room, areaCenti, unsold, ownerKey }) => {
    const owner = owners.get(ownerKey) ?? owners.size;
    owners.set(ownerKey, owner);
    return { unitKey: unit, building, stairwell, room, areaCenti, unsold, owner };
  });
}

/**
 * Copies a community's flats with invented owners into a trial of its own. Its worker is worker there and owns the first
 * flat, so as to vote too. The community is written last: until then nothing reads the copy, and a repeat goes on.
 */
export async function makeTrial(
  community: CommunityDoc & { readonly roll: RollDoc },
  openid: string,
  now: number,
  random: Random,
): Promise<NonNullable<CommunityDoc['trial']>> {
  const communityId = trialId(community._id, openid);
  const rollId = shortHash('invented roll', communityId, String(now));
  const real = await parts.every({ communityId: community._id, rollId: community.roll.rollId });
  const rows = inventRoll(flatsOf(real), { communityId, rollId }, random);
  const plan = inventedPlan(communityId, openid, now);
  const trial = { of: community._id, by: openid, shiftMs: 0, until: now + KEPT_DAYS * DAY_MS };
  await parts.removeWhere({ communityId });
  await parts.insertMany(rows);
  await plans.removeWhere({ communityId });
  await plans.insertMany([plan]);
  await callTimer('trial', communityId, trial.until, rollId);
  const copy: CommunityDoc = {
    _id: communityId,
    kind: 'trial',
    trial,
    name: inventedText.trialName(community.name),
    district: community.district,
    address: community.address,
    contact: inventedText.practiceContact,
    buildings: community.buildings,
    households: community.households,
    stage: 'plan',
    since: { needs: now, plan: now },
    changedAt: now,
    roll: rollOf(rollId, rows, now),
    planId: plan._id,
  };
  await communities.put(copy);
  await joinTrial(copy, rows, openid, trial.until, now);
  return trial;
}

async function joinTrial(
  community: CommunityDoc,
  rows: readonly PartDoc[],
  openid: string,
  until: number,
  now: number,
): Promise<void> {
  const { _id: communityId, name: communityName } = community;
  const part = rows.find(({ unsold }) => !unsold);
  await atomically(async (atom) => {
    if (part) await joinFlat(atom, openid, flatOf({ community, part }, 'owner', { since: now }), now);
  });
  await atomically(async (atom) => {
    const person = await atom.get('people', openid);
    const others =
      person?.memberships.filter((m) => m.role !== 'worker' || m.communityId !== communityId) ?? [];
    const office: Membership = { role: 'worker', communityId, communityName, from: now, until };
    const memberships = [...others, office];
    if (person) await atom.update('people', openid, { memberships });
    else await atom.insert('people', { _id: openid, memberships, createdAt: now });
  });
}
