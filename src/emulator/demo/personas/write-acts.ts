import { EVERY_FLAT, type Act } from '../../../domain/audit/act';
import type { ActDoc } from '../../../cloud/data/documents/audit';
import type { OfficeDoc } from '../../../cloud/data/documents/joining';
import { sortKey } from '../../../cloud/platform/document-id';
import { moment } from '../clock';
import { demoId, type Entry } from '../setting';

/** What stands on record of an office: that it was given, and for a worker the roll and the letters. */
export function* writeActs(office: OfficeDoc, now: number): Generator<Entry> {
  const { _id, person, communityId, giver, giverRoleId, givenAt, givenBy, role } = office;
  if (communityId === undefined || givenBy === 'operator') return;
  const given = role === 'worker' ? 'offices.giveWorker' : 'offices.giveSupervisor';
  yield act('office', given, givenAt, {
    by: giver,
    as: givenBy,
    ...(giverRoleId !== undefined && { roleId: giverRoleId }),
    communityId,
    units: [],
  });
  if (role !== 'worker') return;
  const hand = { by: person, as: role, roleId: _id, communityId, units: [EVERY_FLAT] };
  yield act('flat', 'roll.import', moment(now, -480, 10), hand);
  yield act('flat', 'joining.letters', moment(now, -479, 15), hand);
}

function act(
  circle: Act['circle'],
  what: string,
  at: number,
  more: Pick<Act, 'by' | 'as' | 'roleId' | 'communityId' | 'units'>,
): Entry {
  const _id = demoId('act', what, more.communityId ?? '', more.by, more.roleId ?? '', at);
  const document: ActDoc = {
    _id,
    sortKey: sortKey(at, _id),
    at,
    what,
    circle,
    ...more,
    outcome: 'done',
    request: 'demo',
    linked: false,
  };
  return ['acts', document];
}
