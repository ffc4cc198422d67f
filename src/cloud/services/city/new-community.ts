import type { CommunityDoc } from '../../data/documents/home';

type Facts = Pick<
  CommunityDoc,
  '_id' | 'name' | 'address' | 'buildings' | 'households' | 'contact' | 'madeBy'
> &
  Pick<CommunityDoc, 'district' | 'districtId' | 'street' | 'streetId' | 'kind'>;

/** A community as it comes in: either its residents are asked for their needs at once, or it waits for its turn. */
export function newCommunity(facts: Facts, begins: boolean, now: number): CommunityDoc {
  const stage = begins ? 'needs' : 'waiting';
  return { ...facts, stage, since: { [stage]: now }, changedAt: now };
}
