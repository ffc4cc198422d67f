import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { afterBack, countChange, NOT_BEHIND } from '../../../domain/need/backing';
import { changeBacking } from '../../services/need/backing';

/** Backs a need: once a household, whoever of it does so. Backing a merged need goes to its target. */
export const backNeed: Handler<'needs.back'> = (call) =>
  changeBacking(call, async ({ atom, resident, open, need, backing, count }) => {
    if (need.unit === resident.unit || (backing?.own && !backing.left)) return ok(need);
    if (!open) return refuse('NEEDS_CLOSED');
    if (!backing) {
      const { unit, building } = resident;
      const tenant = resident.kind === 'tenant';
      const household = { unit, building, tenant, ...afterBack(NOT_BEHIND) };
      await atom.insert('backings', {
        _id: `${need._id}:${unit}`,
        communityId: need.communityId,
        needId: need._id,
        at: call.now,
        ...household,
      });
      return ok(await count(1, tenant));
    }
    const { own, left } = afterBack(backing);
    await atom.update('backings', backing._id, { own, left });
    return ok(countChange(backing, { ...backing, own, left }) === 0 ? need : await count(1, backing.tenant));
  });
