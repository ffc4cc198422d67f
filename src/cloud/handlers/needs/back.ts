import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { changeBacking, counts } from '../../services/need/backing';

/** One a household and need, whoever of it does it. On a merged need it goes to the one that it was joined with. */
export const backNeed: Handler<'needs.back'> = (call) =>
  changeBacking(call, async ({ atom, resident, open, need, backing, count }) => {
    if (need.unit === resident.unit || (backing?.own && !backing.left)) return ok(need);
    if (!open) return refuse('NEEDS_CLOSED');
    if (!backing) {
      const { unit, building } = resident;
      const tenant = resident.kind === 'tenant';
      const household = { unit, building, tenant, own: true, via: [], left: false };
      await atom.insert('backings', {
        _id: `${need._id}:${unit}`,
        communityId: need.communityId,
        needId: need._id,
        at: call.now,
        ...household,
      });
      return ok(await count(1, tenant));
    }
    // Carried over before: from now on it stays here, whatever becomes of the merge.
    await atom.update('backings', backing._id, { own: true, left: false });
    return ok(counts(backing) ? need : await count(1, backing.tenant));
  });
