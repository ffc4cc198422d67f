import type { DoorRecord } from '../../../contract/need/door';
import type { DoorRecordDoc } from '../../data/documents/need';

export const recordView = ({
  _id,
  communityName,
  unit,
  at,
  needs,
  confirmed,
}: DoorRecordDoc): DoorRecord => ({
  recordId: _id,
  communityName,
  unit,
  at,
  needs: needs.map(({ needId, text }) => ({ needId, text })),
  confirmed,
});
