import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';
import { needsOpen } from './needs-open';

/** One a household and need, whoever of the household does it: the backing's `_id` says so, not the mutation's. */
export const backNeed: Handler<'needs.back'> = async ({ input, caller, now }) => {
  const { communityId, needId } = input;
  const { resident } = caller;
  const community = await communities.get(communityId);
  if (!resident || !community) return refuse('NOT_FOUND');
  return atomically(async (atom) => {
    const need = await atom.get('needs', needId);
    if (!need || need.communityId !== communityId) return refuse('NOT_FOUND');
    const _id = `${needId}:${resident.unit}`;
    if (need.unit === resident.unit || (await atom.get('backings', _id)))
      return ok({ households: need.households });
    if (!needsOpen(community.stage)) return refuse('NEEDS_CLOSED');
    const { unit, building } = resident;
    await atom.insert('backings', { _id, communityId, needId, unit, building, at: now });
    await atom.update('needs', needId, { households: operators.inc(1) });
    return ok({ households: need.households + 1 });
  });
};
