import { readCertificate } from '../../../domain/roll/certificate';
import type { ImportedBuyer } from '../../../domain/roll/import-row';
import { readPhone } from '../../../domain/roll/phone';
import { ok } from '../../../domain/shared/result';
import type { Input } from '../../../contract/contract';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { communities, contacts, moves, parts } from '../../data/collections';
import type { Patch } from '../../data/collection';
import type { PartDoc } from '../../data/documents/roll';
import { createdId } from '../../platform/document-id';
import { key, keysOf } from '../../platform/crypto/keys';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';
import { changePart } from '../../services/ballot/change-part';
import { findKnownBuyers } from '../../services/roll/known-buyers';
import { buyerMatch, partDocuments } from '../../services/roll/part-document';
import { isFlat, dropMemberships, membersOf } from '../../services/joining/flats';
import { transferVotes } from '../../services/ballot/transfer-votes';
import { recountRoll } from '../../services/joining/on-roll';

/**
 * Records that a flat has new owners. The record is written first and says who owned the flat before, so that a
 * repeat after a break goes on where it stopped; every step may be done twice. Tenants stay; the former owners'
 * memberships of this flat end.
 */
export const sellFlat: Handler<'joining.sell'> = async ({ input, caller, now, random }) => {
  const { communityId, mutationId, unit, seen } = input;
  const _id = createdId(caller.openid, mutationId, 'sold', communityId, unit);
  const [community, begun] = await Promise.all([communities.get(communityId), moves.get(_id)]);
  if (begun?.ended !== undefined) return ok({ ended: begun.ended });
  if (!community?.roll) return refuse('ROLL_MISSING');
  const { rollId } = community.roll;
  const before = await parts.get(`${rollId}:${unit}`);
  if (!before) return refuse('UNIT_UNKNOWN');

  const { building, stairwell, room, areaCenti } = before;
  const buyers = buyersOf(input);
  const sold = partDocuments(
    { row: 0, unitKey: unit, building, stairwell, room, areaCenti, unsold: false, buyers },
    { communityId, rollId },
    { field: key('FIELD_KEY'), match: keysOf('MATCH_KEY') },
    random.bytes(12),
    await findKnownBuyers(communityId, rollId, matchesOfBuyers(buyers, unit)),
  );
  const next = sold.part.ownerKey;
  const sale = { communityId, unit, seen, former: before.ownerKey, next };
  const first = { _id, what: 'sold', by: caller.openid, at: now, ...sale } as const;
  const written = begun ?? ((await moves.insert(first)) ? first : await moves.get(_id));
  // The record names other buyers: what it does not say must not be done under it.
  if (written?.next !== next) throw new TooBusy(1);
  const former = written.former ?? before.ownerKey;
  await changePart(before, ownedBy(sold.part), now);
  await contacts.removeWhere({ rollId, unit });
  await Promise.all(sold.contacts.map((contact) => contacts.insert(contact)));
  const ended = await endOwners(communityId, unit, next);
  await recountRoll(communityId, rollId, now);
  await transferVotes(communityId, unit, former, next, caller.openid);
  await moves.update(_id, { ended });
  return ok({ ended });
};

const matchesOfBuyers = (buyers: readonly ImportedBuyer[], unit: string): readonly string[] =>
  keysOf('MATCH_KEY').flatMap((matchKey) => buyers.map((buyer) => buyerMatch(buyer, unit, matchKey)));

const ownedBy = ({ buyers, matches, ownerKey, unsold, sealed }: PartDoc): Patch<PartDoc> => ({
  buyers: operators.set([...buyers]),
  matches: matches ? operators.set([...matches]) : operators.remove(),
  ownerKey,
  unsold,
  sealed,
});

const buyersOf = ({ buyers }: Input<'joining.sell'>): readonly ImportedBuyer[] =>
  buyers.map(({ name, certificate, phone }) => ({
    name,
    certificate: readCertificate(certificate ?? ''),
    phones: [readPhone(phone ?? '')].flatMap((number) => number ?? []),
  }));

/**
 * Ends the memberships of former owners. A former owner who is also among the new ones, and has joined under the new
 * key, stays.
 */
async function endOwners(communityId: string, unit: string, next: string): Promise<number> {
  const owners = (await membersOf(communityId, unit)).filter(
    ({ flat }) => flat.kind === 'owner' && flat.ownerKey !== next,
  );
  for (const { person } of owners) {
    await atomically((atom) =>
      dropMemberships(
        atom,
        person._id,
        (m) =>
          m.role === 'resident' && isFlat(m, communityId, unit) && m.kind === 'owner' && m.ownerKey !== next,
      ),
    );
  }
  return owners.length;
}
