import { atomically } from '../data/atomically';
import { communities, people } from '../data/collections';
import { runInBatches } from '../data/in-batches';
import type { Membership } from '../data/documents/joining';
import type { Work } from './work';

/** Brings a community's new name to everybody who belongs to it: memberships carry it, so that no page looks it up. */
export const renameMembers: Work = async (communityId) => {
  const community = await communities.get(communityId);
  if (!community) return {};
  const { name } = community;
  const isOld = (m: Membership): boolean =>
    'communityId' in m && m.communityId === communityId && m.communityName !== name;
  const members = await people.every({ 'memberships.communityId': communityId });
  await runInBatches(
    members.filter(({ memberships }) => memberships.some(isOld)),
    ({ _id }) =>
      atomically(async (atom) => {
        const person = await atom.get('people', _id);
        if (!person) return;
        const memberships = person.memberships.map((m) => (isOld(m) ? { ...m, communityName: name } : m));
        await atom.update('people', _id, { memberships });
      }),
  );
  return {};
};
