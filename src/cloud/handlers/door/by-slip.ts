import { ok } from '../../../domain/shared/result';
import { refuse, type Handler } from '../../call';
import { recordView } from '../../services/need/record-view';
import { recordBySlip } from '../../services/need/slip';

export const readBySlip: Handler<'door.bySlip'> = async ({ input, caller, now }) => {
  const found = await recordBySlip(caller.openid, input.slip, now);
  return 'record' in found ? ok(recordView(found.record)) : refuse('SLIP_UNKNOWN', found);
};
