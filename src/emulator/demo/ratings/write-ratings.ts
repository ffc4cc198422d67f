import { ratingId } from '../../../cloud/services/rating/period';
import type { Entry } from '../setting';
import type { Story } from '../story/story';
import type { PartDoc } from '../../../cloud/data/documents/roll';

/** One answer a household and period. */
export function* writeRatings(
  { id, ratings, timeline }: Story,
  homes: readonly PartDoc[],
  openidOf: (by: string) => string,
): Generator<Entry> {
  const opensAt = timeline.rating?.opensAt;
  if (opensAt === undefined) return;
  const buildingOf = new Map(homes.map(({ unit, building }) => [unit, building]));
  for (const { unit, at, overall, dimensions, comment } of ratings) {
    const building = buildingOf.get(unit);
    if (building === undefined) throw new Error(`${id}: nobody lives in ${unit}`);
    yield [
      'ratings',
      {
        _id: ratingId(id, opensAt, unit),
        communityId: id,
        period: opensAt,
        unit,
        building,
        author: openidOf(unit),
        overall,
        dimensions,
        comment,
        ratedAt: at,
      },
    ];
  }
}
