import { lendFault } from '../../../domain/joining/lend';
import { isInTerm, termFault } from '../../../domain/joining/term';
import { ok } from '../../../domain/shared/result';
import { isIn, refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { communities, offices, people } from '../../data/collections';
import { operators } from '../../data/database';
import type { OfficeDoc } from '../../data/documents/joining';
import { createdId } from '../../platform/document-id';
import { key } from '../../platform/crypto/keys';
import { sealField } from '../../platform/crypto/sealed-field';
import { dropMemberships } from '../../services/joining/flats';
import { putOffice } from '../../services/joining/give-office';
import { askOf, nameOf, OFFICE } from '../../services/joining/shown-number';

/** Lends the own community to a colleague for a time: a worker whom the bureau has appointed elsewhere. */
export const lendOffice: Handler<'offices.lend'> = async ({ input, caller, now, random }) => {
  const { communityId, mutationId, number, from, until } = input;
  const roleId = createdId(caller.openid, mutationId, 'lent', communityId);
  const [known, community] = await Promise.all([offices.get(roleId), communities.get(communityId)]);
  if (known) return ok({ roleId });
  const own = caller.memberships.find((m) => m.role === 'worker' && isIn(m, communityId));
  if (!community || own?.role !== 'worker') return refuse('NOT_FOUND');
  if (termFault({ from, until }, now)) return refuse('TERM_INVALID');
  const found = await askOf(OFFICE, number, caller.openid, now);
  if (!('ask' in found)) return refuse('NUMBER_UNKNOWN', found);
  const { openid: person } = found.ask;
  if (person === caller.openid) return refuse('OFFICES_APART');
  const colleague = await people.get(person);
  const isWorker =
    colleague?.memberships.some(
      (m) => m.role === 'worker' && !m.lent && !isIn(m, communityId) && isInTerm(m, now),
    ) === true;
  const fault = lendFault({ from, until, own, isWorker });
  if (fault) return refuse('LEND_INVALID', { fault });
  const office: OfficeDoc = {
    _id: roleId,
    communityId,
    role: 'worker',
    person,
    from,
    until,
    name: sealField(nameOf(found.ask), roleId, key('FIELD_KEY'), random.bytes(12)),
    givenBy: 'worker',
    lentFrom: own.roleId ?? communityId,
    giver: caller.openid,
    givenAt: now,
    ...(own.roleId && { giverRoleId: own.roleId }),
  };
  const { name: communityName } = community;
  const membership = {
    role: 'worker' as const,
    communityId,
    communityName,
    lent: true as const,
    roleId,
    from,
    until,
  };
  return (await putOffice(office, membership, found.ask)) ?? ok({ roleId });
};

/** Whoever lent it takes it back, and whoever has it gives it back; the record says when. */
export const endLent: Handler<'offices.endLent'> = async ({ input, caller, now }) => {
  const { communityId, roleId } = input;
  const office = await offices.get(roleId);
  const isParty = office?.giver === caller.openid || office?.person === caller.openid;
  if (!office || office.communityId !== communityId || !office.lentFrom || !isParty)
    return refuse('NOT_FOUND');
  if (office.ended) return ok(null);
  await atomically(async (atom) => {
    const current = await atom.get('offices', roleId);
    if (!current || current.ended) return;
    await atom.update('offices', roleId, {
      ended: operators.set({ at: now, by: caller.openid, reason: '' }),
    });
    await dropMemberships(atom, office.person, (m) => 'roleId' in m && m.roleId === roleId);
  });
  return ok(null);
};
