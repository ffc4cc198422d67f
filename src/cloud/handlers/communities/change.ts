import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';
import { locate } from '../../services/city/locate';
import { callTimer } from '../../services/shared/due';

/**
 * Changes what was written down. How many buildings and households there are says the roll, once there is one. A new
 * name reaches the people who belong to the community with the timer's next run.
 */
export const changeCommunity: Handler<'communities.change'> = async ({ input, now }) => {
  const { communityId, mutationId, name, districtId, streetId, address, buildings, households, contact } =
    input;
  const [community, place] = await Promise.all([
    communities.get(communityId),
    locate({ districtId, ...(streetId && { streetId }) }),
  ]);
  if (!community || community.kind === 'trial' || !place) return refuse('NOT_FOUND');
  const known = await communities.find({ districtId, name }, { limit: 10 });
  if (known.some(({ _id, closed }) => _id !== communityId && !closed)) return refuse('NAME_TAKEN');
  await communities.update(communityId, {
    name,
    address,
    contact,
    district: place.district,
    districtId,
    street: place.street ?? operators.remove(),
    streetId: place.streetId ?? operators.remove(),
    ...(!community.roll && { buildings, households }),
    changedAt: operators.max(now),
  });
  if (name !== community.name) await callTimer('names', communityId, now, mutationId);
  return ok(null);
};
