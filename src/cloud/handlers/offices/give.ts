import type { ElectionFacts } from '../../../contract/joining/offices';
import { giveOffice } from '../../../domain/joining/office';
import { termFault } from '../../../domain/joining/term';
import { ok } from '../../../domain/shared/result';
import { refuse, type Call, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { communities, offices } from '../../data/collections';
import type { OfficeDoc, Membership } from '../../data/documents/joining';
import { createdId } from '../../platform/document-id';
import { key } from '../../platform/crypto/keys';
import { sealField } from '../../platform/crypto/sealed-field';
import { askOf, nameOf, OFFICE } from '../../services/joining/shown-number';

export const giveWorker: Handler<'offices.giveWorker'> = (call) => give(call, 'worker');

export const giveSupervisor: Handler<'offices.giveSupervisor'> = (call) =>
  give(call, 'supervisor', call.input.election);

/** Makes the record and the membership together, both with the id of the role, and uses the number up. */
async function give(
  { input, caller, now, random }: Call<'offices.giveWorker'>,
  role: OfficeDoc['role'],
  election?: ElectionFacts,
) {
  const { communityId, mutationId, number, from, until } = input;
  const roleId = createdId(caller.openid, mutationId, role, communityId);
  const [known, community] = await Promise.all([offices.get(roleId), communities.get(communityId)]);
  if (known) return ok({ roleId });
  if (!community) return refuse('NOT_FOUND');
  if (termFault({ from, until }, now)) return refuse('TERM_INVALID');
  const found = await askOf(OFFICE, number, caller.openid, now);
  if (!('ask' in found)) return refuse('NUMBER_UNKNOWN', found);
  const { _id: askId, askedBy, openid: person } = found.ask;

  if (person === caller.openid) return refuse('OFFICES_APART');

  const giver = caller.memberships.find((m) => m.role === 'worker' && m.communityId === communityId);
  const giverRoleId = giver && 'roleId' in giver ? giver.roleId : undefined;
  const office: OfficeDoc = {
    _id: roleId,
    communityId,
    role,
    person,
    from,
    until,
    name: sealField(nameOf(found.ask), roleId, key('FIELD_KEY'), random.bytes(12)),
    givenBy: role === 'worker' ? 'bureau' : 'worker',
    giver: caller.openid,
    givenAt: now,
    ...(role === 'supervisor' && giverRoleId && { giverRoleId }),
    ...(election && { election }),
  };
  const membership = { role, communityId, communityName: community.name, roleId, from, until };
  const done = await atomically(async (atom) => {
    const ask = await atom.get('asks', askId);
    if (ask?.askedBy !== askedBy) return refuse('NUMBER_UNKNOWN', {});
    const holder = await atom.get('people', person);
    const kept = giveOffice<Membership, typeof membership>(holder?.memberships ?? [], membership);
    if (!kept.ok) {
      if (kept.error.fault === 'apart') return refuse('OFFICES_APART');
      const { until: last } = kept.error;
      return refuse('ALREADY_IN_OFFICE', last === undefined ? {} : { until: last });
    }
    await atom.insert('offices', office);
    if (holder) await atom.update('people', person, { memberships: kept.value });
    else await atom.insert('people', { _id: person, memberships: kept.value, createdAt: now });
    await atom.remove('asks', askId);
    return null;
  });
  return done ?? ok({ roleId });
}
