import { MINUTE_MS } from '../../../domain/shared/time';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { communities, needs } from '../../data/collections';
import { callTimer } from '../../services/shared/due';
import { carryBack } from '../../services/need/carry';
import { readDueAt } from '../../services/need/due-at';

/** Takes a merge back: carried households leave the target, and the need stands for itself again. */
export const unmergeNeed: Handler<'needs.unmerge'> = async ({ input, now }) => {
  const { communityId, needId } = input;
  const community = await communities.get(communityId);
  // It waits for an answer of its own, and has as long for it as a new need has.
  const dueAt = await readDueAt(community, now, now);
  const begun = await atomically(async (atom) => {
    const need = await atom.get('needs', needId);
    if (need?.communityId !== communityId) return refuse('NOT_FOUND');
    if (!need.mergedInto) return refuse('NEED_NOT_MERGED');
    const target = await atom.get('needs', need.mergedInto.needId);
    // The target was itself merged, and its households went along: that merge must be taken back first.
    if (target?.mergedInto) return refuse('NEED_MERGED', { into: target.mergedInto.needId });
    await atom.update('needs', needId, { carrying: 'back', changedAt: now, dueAt });
    await atom.update('needs', need.mergedInto.needId, { changedAt: now });
    return ok(need.mergedInto.needId);
  });
  if (!begun.ok) return begun;
  await callTimer('need', needId, now + MINUTE_MS, 'back');
  await carryBack(needId);
  return ok({ households: (await needs.get(begun.value))?.households ?? 0 });
};
