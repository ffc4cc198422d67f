import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { atomically } from '../../data/atomically';
import { doorRecords } from '../../data/collections';
import { operators } from '../../data/database';
import { moveCounts } from '../../services/need/backing';
import { recordBySlip } from '../../services/need/slip';

/**
 * Takes the household's word on what was taken down at the door, once: by the slip's number, or from a resident of
 * the flat. If the household objects, a need that nobody else backs is withdrawn; one that others back stays, without
 * this household.
 */
export const settleRecord: Handler<'door.settle'> = async ({ input, caller, now }) => {
  const { recordId, slip, agrees } = input;
  const found = slip ? await recordBySlip(caller.openid, slip, now) : null;
  const record = found && 'record' in found ? found.record : await doorRecords.get(recordId);
  const bySlip = found !== null && 'record' in found && found.record._id === recordId;
  const resident = caller.memberships.some(
    (m) => m.role === 'resident' && m.communityId === record?.communityId && m.unit === record.unit,
  );
  if (!record || (!bySlip && !resident)) {
    return refuse('SLIP_UNKNOWN', found && 'retryAt' in found ? found : {});
  }
  // They made the slip, so its number proves nothing in their hands.
  if (record.by === caller.openid) return refuse('OWN_RECORD');
  if (record.confirmed !== 'waiting') return ok({ confirmed: record.confirmed });
  for (const { needId } of record.needs) if (!agrees) await withdraw(needId, now);
  // Last: a repeat after a break still finds the record waiting, and goes on.
  const confirmed = agrees ? 'confirmed' : 'objected';
  await doorRecords.update(record._id, { confirmed });
  return ok({ confirmed });
};

const withdraw = (needId: string, now: number): Promise<void> =>
  atomically(async (atom) => {
    const need = await atom.get('needs', needId);
    if (!need?.unit || need.withdrawn) return;
    if (need.households <= 1) return atom.update('needs', needId, { withdrawn: true, changedAt: now });
    await moveCounts(atom, need, -1, need.tenant ?? false);
    const nobody = { unit: operators.remove(), building: operators.remove(), tenant: operators.remove() };
    await atom.update('needs', needId, { ...nobody, changedAt: now });
  });
