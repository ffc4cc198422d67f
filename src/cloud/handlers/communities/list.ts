import type { DistrictView } from '../../../contract/city/communities';
import { reaches } from '../../../domain/joining/area';
import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { communities, districts } from '../../data/collections';
import { operators } from '../../data/database';
import { cardsOfCommunities } from '../../services/city/cards';

const chinese = new Intl.Collator('zh-CN');

export const listCommunities: Handler<'communities.list'> = async ({ caller, now }) => {
  const [places, rows] = await Promise.all([
    districts.every({}),
    communities.every({ kind: operators.neq('trial') }),
  ]);
  const own = rows.filter((community) => caller.memberships.some((m) => reaches(m, community)));
  const cards = await cardsOfCommunities(own, now);
  return ok({
    districts: places
      .map(({ _id, name, streets, closed }): DistrictView => ({
        districtId: _id,
        name,
        streets,
        closed: closed !== undefined,
      }))
      .sort((a, b) => chinese.compare(a.name, b.name)),
    communities: [...cards].sort(
      (a, b) => chinese.compare(a.district, b.district) || chinese.compare(a.name, b.name),
    ),
  });
};
