import { mayBeMerged, mayTakeOthers } from '../../../domain/need/merge';
import { MINUTE_MS } from '../../../domain/shared/time';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { needs } from '../../data/collections';
import { operators } from '../../data/database';
import { callTimer } from '../../services/shared/due';
import { carryOver } from '../../services/need/carry';

/**
 * Merges a need into another. One transaction binds the two together; then the households are carried over in small
 * ones. After a break, a repeat or the timer goes on. A need that was answered may not be merged, and one that was
 * declined takes no others in (see domain/need/merge).
 */
export const mergeNeed: Handler<'needs.merge'> = async ({ input, now }) => {
  const { communityId, needId, into } = input;
  if (needId === into) return refuse('MERGE_WITH_ITSELF');
  const bound = await atomically(async (atom) => {
    const from = await atom.get('needs', needId);
    const target = await atom.get('needs', into);
    if (from?.communityId !== communityId || target?.communityId !== communityId) return refuse('NOT_FOUND');
    if (target.mergedInto) return refuse('NEED_MERGED', { into: target.mergedInto.needId });
    if (from.mergedInto) {
      return from.mergedInto.needId === into
        ? ok(null)
        : refuse('NEED_MERGED', { into: from.mergedInto.needId });
    }
    if (!mayBeMerged(from) || !mayTakeOthers(target)) return refuse('NEED_ANSWERED');
    await atom.update('needs', needId, {
      mergedInto: operators.set({ needId: into, at: now }),
      carrying: 'over',
      changedAt: now,
      state: target.state,
    });
    await atom.update('needs', into, { changedAt: now });
    return ok(null);
  });
  if (!bound.ok) return bound;
  await callTimer('need', needId, now + MINUTE_MS, `over:${into}`);
  await carryOver(needId);
  return ok({ households: (await needs.get(into))?.households ?? 0 });
};
