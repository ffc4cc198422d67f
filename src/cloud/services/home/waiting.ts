import type { Waiting } from '../../../domain/community/todo';
import type { Role } from '../../../domain/joining/office';
import type { Caller } from '../../call';
import { alerts, communities, doorRecords, ideas, needs } from '../../data/collections';
import type { Counted } from '../../data/collection';
import { operators } from '../../data/database';
import { filterStanding } from '../need/standing';
import type { CommunityDoc } from '../../data/documents/home';

const nothing: Waiting = { openAlerts: 0, openNeeds: 0, overdueNeeds: 0, openIdeas: 0, doorRecords: 0 };

/**
 * The community, and what waits for this person in it. One round trip, since the first screen has only four in all.
 */
export async function readCommunityWaiting(
  communityId: string,
  roles: readonly Role[],
  flats: Caller['flats'],
  now: number,
): Promise<{ readonly community: CommunityDoc; readonly waiting: Waiting } | null> {
  const found = await communities.getWithCounts(communityId, chooseCounts(communityId, roles, flats, now));
  return found && { community: found.document, waiting: { ...nothing, ...found.counts } };
}

function chooseCounts(
  communityId: string,
  roles: readonly Role[],
  flats: Caller['flats'],
  now: number,
): Readonly<Record<string, Counted>> {
  const worker = roles.includes('worker');
  const staff = worker || roles.includes('supervisor');
  const unanswered = { ...filterStanding(communityId), state: 'submitted' as const };
  const unansweredIdeas = { communityId, waiting: true, ...(!worker && { on: 'works' as const }) };
  const units = flats.map(({ unit }) => unit);
  return {
    ...(staff && {
      openAlerts: alerts.counted({ communityId, taken: operators.exists(false) }),
      openIdeas: ideas.counted(unansweredIdeas),
    }),
    ...(worker && {
      openNeeds: needs.counted(unanswered),
      overdueNeeds: needs.counted({ ...unanswered, dueAt: operators.lt(now) }),
    }),
    ...(units.length > 0 && {
      doorRecords: doorRecords.counted({ communityId, unit: operators.in(units), confirmed: 'waiting' }),
    }),
  };
}
