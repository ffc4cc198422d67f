import type { AreaOfficeView } from '../../../contract/joining/offices';
import { AREA_ROLES, type AreaRole } from '../../../domain/joining/office';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { districts, offices } from '../../data/collections';
import { operators } from '../../data/database';
import { keysOf } from '../../platform/crypto/keys';
import { openField } from '../../platform/crypto/sealed-field';

/** The offices above the communities. Who holds one is known to everybody who works there. */
export const listAreaOffices: Handler<'offices.areas'> = async ({ caller }) => {
  const [rows, places] = await Promise.all([
    offices.every({ role: operators.in([...AREA_ROLES]) }),
    districts.every({}),
  ]);
  const nameOfArea = (districtId?: string, streetId?: string): string | undefined => {
    const district = places.find(({ _id }) => _id === districtId);
    return district?.streets.find((each) => each.streetId === streetId)?.name ?? district?.name;
  };
  const views = rows.map((office): AreaOfficeView => {
    const { _id, role, districtId, streetId, name, from, until, givenAt, ended, person } = office;
    const areaName = nameOfArea(districtId, streetId);
    return {
      roleId: _id,
      role: role as AreaRole,
      name: name === '' ? '' : openField(name, _id, keysOf('FIELD_KEY')),
      ...(areaName && { areaName }),
      from,
      until,
      givenAt,
      mine: person === caller.openid,
      ...(ended && { ended: { at: ended.at, reason: ended.reason } }),
    };
  });
  return ok({ offices: views.sort((a, b) => b.from - a.from) });
};
