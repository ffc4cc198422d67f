import { ok } from '../../../domain/shared/result';
import { refuse, type Call, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { offices } from '../../data/collections';
import { operators } from '../../data/database';
import type { OfficeDoc } from '../../data/documents/joining';
import { dropMemberships } from '../../services/joining/flats';

export const endWorker: Handler<'offices.endWorker'> = (call) => end(call, 'worker');
export const endSupervisor: Handler<'offices.endSupervisor'> = (call) => end(call, 'supervisor');

/**
 * Ends an office before its term is over. The record says when, by whom and why. From the next call on, the holder
 * can no longer act.
 */
async function end({ input, caller, now }: Call<'offices.endWorker'>, role: OfficeDoc['role']) {
  const { communityId, roleId, reason } = input;
  const office = await offices.get(roleId);
  if (office?.communityId !== communityId || office.role !== role) return refuse('NOT_FOUND');
  if (office.ended) return ok(null);
  await atomically(async (atom) => {
    const current = await atom.get('offices', roleId);
    if (!current || current.ended) return;
    await atom.update('offices', roleId, { ended: operators.set({ at: now, by: caller.openid, reason }) });
    await dropMemberships(atom, office.person, (m) => 'roleId' in m && m.roleId === roleId);
  });
  return ok(null);
}
