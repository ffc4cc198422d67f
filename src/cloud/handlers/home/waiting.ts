import type { Role } from '../../../contract/roles';
import type { Caller } from '../../call';
import { doorRecords, needs } from '../../data/collections';
import { operators } from '../../data/database';
import type { CommunityDoc } from '../../data/documents';
import { standingIn } from '../needs/standing';

/** What waits for this person while needs are the question. */
export interface Waiting {
  readonly openNeeds: number;
  readonly openAlerts: number;
  readonly doorRecords: number;
}

const nothing: Waiting = { openNeeds: 0, openAlerts: 0, doorRecords: 0 };
type Cell = { readonly _id: { readonly state: string; readonly alert?: boolean }; readonly n: number };

/** One round trip: for staff the sums over the community's needs, for residents what was taken down at their door. */
export async function waitingFor(
  { _id, stage }: CommunityDoc,
  roles: readonly Role[],
  caller: Caller,
): Promise<Waiting> {
  if (stage !== 'needs' && stage !== 'plan') return nothing;
  if (roles.includes('worker') || roles.includes('supervisor')) {
    const cells = await needs.groupBy<Cell>(
      standingIn(_id),
      { state: '$state', alert: '$alertOpen' },
      { n: 1 },
    );
    const sum = (fits: (cell: Cell['_id']) => boolean) =>
      cells.reduce((total, cell) => total + (fits(cell._id) ? cell.n : 0), 0);
    return {
      ...nothing,
      openNeeds: sum(({ state }) => state === 'submitted'),
      openAlerts: sum(({ alert }) => alert === true),
    };
  }
  const units = caller.flats.map(({ unit }) => unit);
  if (units.length === 0 || stage !== 'needs') return nothing;
  const filter = { communityId: _id, unit: operators.in(units), confirmed: 'waiting' as const };
  return { ...nothing, doorRecords: (await doorRecords.find(filter, { limit: 20 })).length };
}
