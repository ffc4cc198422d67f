import { ok } from '../../../domain/shared/result';
import type { Handler } from '../../call';
import { doorRecords } from '../../data/collections';
import { operators } from '../../data/database';
import { recordView } from '../../services/need/record-view';

const MOST = 20;

export const listMyDoorRecords: Handler<'door.mine'> = async ({ input, caller }) => {
  const units = caller.flats.map(({ unit }) => unit);
  const filter = { communityId: input.communityId, unit: operators.in(units) };
  const rows = await doorRecords.find(filter, { order: ['at', 'desc'], limit: MOST });
  return ok({ records: rows.map(recordView) });
};
