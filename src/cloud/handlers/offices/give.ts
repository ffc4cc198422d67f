import type { ElectionFacts } from '../../../contract/joining/offices';
import type { CommunityRole } from '../../../domain/joining/office';
import { termFault } from '../../../domain/joining/term';
import { ok } from '../../../domain/shared/result';
import { isIn, refuse, type Call, type Handler } from '../../call';
import { communities, offices } from '../../data/collections';
import type { OfficeDoc } from '../../data/documents/joining';
import { createdId } from '../../platform/document-id';
import { key } from '../../platform/crypto/keys';
import { sealField } from '../../platform/crypto/sealed-field';
import { putOffice } from '../../services/joining/give-office';
import { askOf, nameOf, OFFICE } from '../../services/joining/shown-number';

export const giveWorker: Handler<'offices.giveWorker'> = (call) => give(call, 'worker');

export const giveSupervisor: Handler<'offices.giveSupervisor'> = (call) =>
  give(call, 'supervisor', call.input.election);

async function give(
  { input, caller, now, random }: Call<'offices.giveWorker'>,
  role: CommunityRole,
  election?: ElectionFacts,
) {
  const { communityId, mutationId, number, from, until } = input;
  const roleId = createdId(caller.openid, mutationId, role, communityId);
  const [known, community] = await Promise.all([offices.get(roleId), communities.get(communityId)]);
  if (known) return ok({ roleId });
  if (!community) return refuse('NOT_FOUND');
  if (termFault({ from, until }, now)) return refuse('TERM_INVALID');
  const giver = caller.memberships.find((m) => m.role === 'worker' && isIn(m, communityId));
  // Whoever stands in for a colleague gives nobody an office.
  if (giver && 'lent' in giver && giver.lent) return refuse('OFFICES_APART');
  const found = await askOf(OFFICE, number, caller.openid, now);
  if (!('ask' in found)) return refuse('NUMBER_UNKNOWN', found);
  const { openid: person } = found.ask;
  if (person === caller.openid) return refuse('OFFICES_APART');

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
  return (await putOffice(office, membership, found.ask)) ?? ok({ roleId });
}
