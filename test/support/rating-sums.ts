import { countByBuilding, withRecounted, type BuildingCounts } from '../../src/domain/rating/building-counts';
import type { RatingDoc } from '../../src/cloud/data/documents/rating';

/** All ratings counted at once, as the running sums must stand. */
export const countRatingsWhole = (ratings: readonly RatingDoc[]): readonly BuildingCounts[] =>
  withRecounted([], countByBuilding([...new Set(ratings.map(({ building }) => building))], ratings));
