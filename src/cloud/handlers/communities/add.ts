import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { communities } from '../../data/collections';
import { createdId } from '../../platform/document-id';
import { locate } from '../../services/city/locate';
import { newCommunity } from '../../services/city/new-community';
import { idByName } from '../../services/city/new-name';

/** Adds a community. Its id comes from its name and district, so that two people who add it at once add one. */
export const addCommunity: Handler<'communities.add'> = async ({ input, caller, now }) => {
  const { mutationId, begins, districtId, streetId, ...facts } = input;
  const madeBy = createdId(caller.openid, mutationId, districtId, facts.name);
  const place = await locate({ districtId, ...(streetId && { streetId }) });
  if (!place) return refuse('NOT_FOUND');
  const known = await communities.find({ districtId, name: facts.name }, { limit: 10 });
  const made = known.find((each) => each.madeBy === madeBy);
  if (made) return ok({ communityId: made._id });
  if (known.some(({ closed }) => !closed)) return refuse('NAME_TAKEN');
  for (const _id of [
    idByName('community', facts.name, districtId),
    idByName('community', facts.name, districtId, madeBy),
  ]) {
    if (await communities.insert(newCommunity({ _id, ...facts, ...place, madeBy }, begins, now))) {
      return ok({ communityId: _id });
    }
  }
  return refuse('NAME_TAKEN');
};
