import {
  countByBuilding,
  sumBuildings,
  withRecounted,
  type AllCounts,
} from '../../../domain/rating/building-counts';
import { MINUTE_MS } from '../../../domain/shared/time';
import { ratings, ratingSums } from '../../data/collections';
import { operators } from '../../data/database';
import { TooBusy } from '../../data/errors';

/** How far before the last count it looks back: clocks differ a little, and an insertion takes a moment. */
const LOOK_BACK_MS = 2 * MINUTE_MS;
const FIELDS = ['_id', 'building', 'overall', 'dimensions'] as const;

/**
 * How often each answer was given in a period of ratings. Kept by building: only buildings in which somebody has rated
 * since the last count are read again, whole, so that the sums are always those of the answers as they stand.
 *
 * @throws TooBusy where another run counted at the same time; the next run counts again
 */
export async function countRatings(communityId: string, period: number, now: number): Promise<AllCounts> {
  const _id = `${communityId}:${period}`;
  const stored = await ratingSums.get(_id);
  const asked = { communityId, period };
  const changed = stored
    ? await ratings.every({ ...asked, ratedAt: operators.gte(stored.through - LOOK_BACK_MS) }, [
        '_id',
        'building',
      ])
    : await ratings.every(asked, FIELDS);
  const buildings = [...new Set(changed.map(({ building }) => building))];
  if (stored && buildings.length === 0) return sumBuildings(stored.buildings);
  const rows = stored
    ? await ratings.every({ ...asked, building: operators.in(buildings) }, FIELDS)
    : changed;
  const counted = withRecounted(stored?.buildings ?? [], countByBuilding(buildings, rows));
  const through = Math.max(now, (stored?.through ?? 0) + 1);
  const written = stored
    ? await ratingSums.updateWhere(
        { _id, through: stored.through },
        { through, buildings: operators.set(counted) },
      )
    : Number(await ratingSums.insert({ _id, ...asked, through, buildings: counted }));
  if (written !== 1) throw new TooBusy(1);
  return sumBuildings(counted);
}
