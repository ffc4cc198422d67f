import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { afterLeave, isCounted, isOver } from '../../../domain/need/backing';
import { changeBacking } from '../../services/need/backing';

/**
 * Lets the household leave a need: takes back its own backing. If a merge carried it there, it has left for good.
 * Leaving a merge is possible at any time. The author's own household stays counted.
 */
export const unbackNeed: Handler<'needs.unback'> = (call) =>
  changeBacking(call, async ({ atom, open, need, backing, count }) => {
    if (!backing || !isCounted(backing)) return ok(need);
    const after = afterLeave(backing);
    if (isOver(after) && !open) return refuse('NEEDS_CLOSED');
    if (isOver(after)) await atom.remove('backings', backing._id);
    else await atom.update('backings', backing._id, { own: after.own, left: after.left });
    return ok(await count(-1, backing.tenant));
  });
