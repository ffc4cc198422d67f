import { AREA_ROLES } from '../../../domain/joining/office';
import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { offices } from '../../data/collections';
import { operators } from '../../data/database';
import { dropMemberships } from '../../services/joining/flats';

/** Ends an office above the communities before its term is over; nobody ends the own one. */
export const endArea: Handler<'offices.endArea'> = async ({ input, caller, now }) => {
  const { roleId, reason } = input;
  const office = await offices.get(roleId);
  if (!office || !(AREA_ROLES as readonly string[]).includes(office.role)) return refuse('NOT_FOUND');
  if (office.person === caller.openid) return refuse('SAME_PERSON');
  if (office.ended) return ok(null);
  await atomically(async (atom) => {
    const current = await atom.get('offices', roleId);
    if (!current || current.ended) return;
    await atom.update('offices', roleId, { ended: operators.set({ at: now, by: caller.openid, reason }) });
    await dropMemberships(atom, office.person, (m) => 'roleId' in m && m.roleId === roleId);
  });
  return ok(null);
};
