import { termFault } from '../../../domain/joining/term';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { offices } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { key } from '../../platform/crypto/keys';
import { sealField } from '../../platform/crypto/sealed-field';
import { locate } from '../../services/city/locate';
import { putOffice } from '../../services/joining/give-office';
import { askOf, nameOf, OFFICE } from '../../services/joining/shown-number';

export const readAskedInCity: Handler<'offices.askedInCity'> = async ({ input, caller, now }) => {
  const found = await askOf(OFFICE, input.number, caller.openid, now);
  return 'ask' in found ? ok({ name: nameOf(found.ask) }) : refuse('NUMBER_UNKNOWN', found);
};

/** Gives somebody the office of a district, or of a street in it. */
export const giveArea: Handler<'offices.giveArea'> = async ({ input, caller, now, random }) => {
  const { mutationId, number, from, until, districtId, streetId } = input;
  const roleId = createdId(caller.openid, mutationId, districtId, streetId ?? '');
  const [known, place] = await Promise.all([
    offices.get(roleId),
    locate({ districtId, ...(streetId && { streetId }) }),
  ]);
  if (known) return ok({ roleId });
  if (!place) return refuse('NOT_FOUND');
  if (termFault({ from, until }, now)) return refuse('TERM_INVALID');
  const found = await askOf(OFFICE, number, caller.openid, now);
  if (!('ask' in found)) return refuse('NUMBER_UNKNOWN', found);
  const { openid: person } = found.ask;
  if (person === caller.openid) return refuse('OFFICES_APART');
  const role = streetId ? ('street' as const) : ('district' as const);
  const area = { districtId, ...(streetId && { streetId }) };
  const office = {
    _id: roleId,
    ...area,
    role,
    person,
    from,
    until,
    name: sealField(nameOf(found.ask), roleId, key('FIELD_KEY'), random.bytes(12)),
    givenBy: 'bureau' as const,
    giver: caller.openid,
    givenAt: now,
  };
  const membership = { role, ...area, areaName: place.street ?? place.district, roleId, from, until };
  return (await putOffice(office, membership, found.ask)) ?? ok({ roleId });
};
