import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities, districts } from '../../data/collections';
import { operators } from '../../data/database';
import type { DistrictDoc, StreetDoc } from '../../data/documents/city';
import { createdId } from '../../platform/document-id';
import { idByName, streetIdOf } from '../../services/city/new-name';

interface GivenStreet {
  readonly streetId?: string | undefined;
  readonly name: string;
}

/** A street keeps its id whatever its name becomes; a new one's comes from its name. Each name once. */
const streetsOf = (districtId: string, given: readonly GivenStreet[]): readonly StreetDoc[] => [
  ...new Map(
    given.map(({ streetId, name }) => [name, { streetId: streetId ?? streetIdOf(districtId, name), name }]),
  ).values(),
];

const isTaken = async (name: string, but?: string): Promise<boolean> =>
  (await districts.find({ name }, { limit: 10 })).some(({ _id, closed }) => _id !== but && !closed);

/** A closed district of the same name is opened again: its communities still name it. */
export const addDistrict: Handler<'communities.addDistrict'> = async ({ input, caller, now }) => {
  const { name, mutationId } = input;
  const madeBy = createdId(caller.openid, mutationId, name);
  const known = await districts.find({ name }, { limit: 10 });
  const same = known.find((each) => each.madeBy === madeBy) ?? known.find(({ closed }) => closed);
  if (same && (same.madeBy === madeBy || !known.some(({ closed }) => !closed))) {
    await districts.update(same._id, { closed: operators.remove(), madeBy });
    return ok({ districtId: same._id });
  }
  if (known.length > 0) return refuse('NAME_TAKEN');
  const plain = idByName('district', name);
  // The plain id may belong to a district that has another name by now.
  for (const districtId of [plain, idByName('district', name, madeBy)]) {
    const district: DistrictDoc = {
      _id: districtId,
      name,
      streets: streetsOf(districtId, input.streets),
      addedAt: now,
      madeBy,
    };
    if (await districts.insert(district)) return ok({ districtId });
  }
  return refuse('NAME_TAKEN');
};

/** A new name reaches the communities at once; a street that still has some cannot be left out. */
export const changeDistrict: Handler<'communities.changeDistrict'> = async ({ input, now }) => {
  const { districtId, name } = input;
  const district = await districts.get(districtId);
  if (!district || district.closed) return refuse('NOT_FOUND');
  if (await isTaken(name, districtId)) return refuse('NAME_TAKEN');
  const streets = streetsOf(districtId, input.streets);
  const kept = new Set(streets.map(({ streetId }) => streetId));
  const there = await communities.every({ districtId }, ['_id', 'streetId', 'closed']);
  if (there.some(({ streetId, closed }) => streetId !== undefined && !closed && !kept.has(streetId))) {
    return refuse('STILL_IN_USE');
  }
  await districts.update(districtId, { name, streets: operators.set(streets) });
  await communities.updateWhere({ districtId }, { district: name, changedAt: operators.max(now) });
  for (const { streetId, name: street } of streets) {
    await communities.updateWhere({ districtId, streetId }, { street });
  }
  return ok(null);
};

export const closeDistrict: Handler<'communities.closeDistrict'> = async ({ input, caller, now }) => {
  const { districtId } = input;
  const [district, there] = await Promise.all([
    districts.get(districtId),
    communities.every({ districtId }, ['_id', 'closed']),
  ]);
  if (!district) return refuse('NOT_FOUND');
  if (there.some(({ closed }) => !closed)) return refuse('STILL_IN_USE');
  await districts.update(districtId, { closed: operators.set({ at: now, by: caller.openid }) });
  return ok(null);
};
