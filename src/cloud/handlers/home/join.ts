import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { communities, contacts, parts, people } from '../../data/collections';
import { phoneOf } from '../../platform/phone';
import { matchesOf } from '../../platform/crypto/sealed-field';
import { operators } from '../../data/database';
import type { ContactDoc } from '../../data/documents/roll';
import type { ResidentMembership } from '../../data/documents/joining';
import { membershipView } from '../../services/joining/flats';

/** The flats with this number, each once: while a key is changed, a number may be on the roll under both. */
async function findContacts(number: string): Promise<readonly ContactDoc[]> {
  const phone = operators.in([...matchesOf('phone', number)]);
  const rows = await contacts.find({ phone }, { limit: 50 });
  return [...new Map(rows.map((row) => [`${row.rollId}:${row.unit}`, row])).values()];
}

/** Joins by the phone number that WeChat confirms. The caller cannot type one, so there is nothing to guess. */
export const joinByPhone: Handler<'home.join'> = async ({ input, caller, now }) => {
  const number = await phoneOf(input.phoneCode);
  if (number === null) {
    // A code works once. If the answer to a join got lost, its repeat finds the code spent and is told the outcome.
    const person = await people.get(caller.openid);
    if (person?.joinedBy !== input.mutationId) return refuse('PHONE_CODE_EXPIRED');
    return ok({ joined: person.memberships.filter(({ role }) => role === 'resident').map(membershipView) });
  }
  const found = await findContacts(number);
  const [there, rows] = await Promise.all([
    communities.getMany([...new Set(found.map(({ communityId }) => communityId))]),
    parts.getMany(found.map(({ rollId, unit }) => `${rollId}:${unit}`)),
  ]);
  const places = new Map(there.map((community) => [community._id, community]));
  // The flat may have become unsold since. Or the roll is of before imports left out the numbers of unsold flats.
  const unsold = new Set(rows.filter((row) => row.unsold).map(({ _id }) => _id));
  const flats = found.flatMap(({ communityId, rollId, unit, building, ownerKey }): ResidentMembership[] => {
    const community = places.get(communityId);
    if (community?.roll?.rollId !== rollId || community.closed || unsold.has(`${rollId}:${unit}`)) return [];
    return [
      {
        role: 'resident',
        communityId,
        communityName: community.name,
        kind: 'owner',
        unit,
        building,
        ownerKey,
      },
    ];
  });
  if (flats.length === 0) return refuse('PHONE_NOT_ON_ROLL');

  await atomically(async (atom) => {
    const person = await atom.get('people', caller.openid);
    if (!person)
      return atom.insert('people', {
        _id: caller.openid,
        memberships: flats,
        createdAt: now,
        joinedBy: input.mutationId,
      });
    const others = person.memberships.filter(
      (m) =>
        m.role !== 'resident' || !flats.some((f) => f.communityId === m.communityId && f.unit === m.unit),
    );
    return atom.update('people', caller.openid, {
      memberships: [...others, ...flats],
      joinedBy: input.mutationId,
    });
  });
  return ok({ joined: flats.map(membershipView) });
};
