import type { OfficeView } from '../../../contract/joining/offices';
import type { CommunityRole } from '../../../domain/joining/office';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { offices } from '../../data/collections';
import type { OfficeDoc } from '../../data/documents/joining';
import { keysOf } from '../../platform/crypto/keys';
import { openField } from '../../platform/crypto/sealed-field';

const isOffice = (office: OfficeDoc): office is OfficeDoc & { readonly role: CommunityRole } =>
  office.role === 'supervisor' || office.role === 'worker';
const nameOf = ({ _id, name }: OfficeDoc): string => openField(name, _id, keysOf('FIELD_KEY'));

export const listOffices: Handler<'offices.list'> = async ({ input: { communityId } }) => {
  const rows = (await offices.every({ communityId })).filter(isOffice);
  const names = new Map(rows.map((office) => [office._id, nameOf(office)]));
  const views = rows.map((office): OfficeView => {
    const { _id, role, from, until, givenBy, givenAt, giverRoleId, election, ended, lentFrom } = office;
    const giver = giverRoleId && names.get(giverRoleId);
    return {
      roleId: _id,
      role,
      name: names.get(_id) ?? '',
      from,
      until,
      givenBy,
      givenAt,
      ...(giver && { giver }),
      ...(lentFrom && { lent: true as const }),
      ...(election && { election }),
      ...(ended && { ended: { at: ended.at, reason: ended.reason } }),
    };
  });
  return ok({ offices: views.sort((a, b) => b.from - a.from) });
};
