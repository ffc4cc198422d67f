import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { communities } from '../../data/collections';
import { operators } from '../../data/database';
import { needsOpen } from './needs-open';

/** Takes the household's backing back. The author's own household has none and stays counted. */
export const unbackNeed: Handler<'needs.unback'> = async ({ input, caller }) => {
  const { communityId, needId } = input;
  const { resident } = caller;
  const community = await communities.get(communityId);
  if (!resident || !community) return refuse('NOT_FOUND');
  return atomically(async (atom) => {
    const need = await atom.get('needs', needId);
    if (!need || need.communityId !== communityId) return refuse('NOT_FOUND');
    const _id = `${needId}:${resident.unit}`;
    if (!(await atom.get('backings', _id))) return ok({ households: need.households });
    if (!needsOpen(community.stage)) return refuse('NEEDS_CLOSED');
    await atom.remove('backings', _id);
    await atom.update('needs', needId, { households: operators.inc(-1) });
    return ok({ households: need.households - 1 });
  });
};
