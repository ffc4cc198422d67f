import { compareLabels } from '../shared/text';
import { ANSWERS, DIMENSIONS, type Answer, type Dimension, type Level } from './dimension';
import { countLevels, type LevelCounts } from './level-counts';

/** What a rating says; a dimension that the household passed over is absent. */
export interface GivenRating {
  readonly building: string;
  readonly overall: Level;
  readonly dimensions: Readonly<Partial<Record<Dimension, Answer>>>;
}

/**
 * How often each answer was given in one building: the first row for the whole, one for each dimension in the order of
 * `DIMENSIONS`; in a row the answers in the order of `ANSWERS`.
 */
export interface BuildingCounts {
  readonly building: string;
  readonly rows: readonly (readonly number[])[];
}

export interface AllCounts {
  readonly overall: LevelCounts;
  readonly byDimension: Readonly<Record<Dimension, LevelCounts>>;
}

function rowOf(answers: readonly (Answer | undefined)[]): readonly number[] {
  const counts = countLevels(answers.filter((answer) => answer !== undefined));
  return ANSWERS.map((answer) => counts[answer]);
}

/** Counts the ratings of the buildings that are named, also of those that have none. */
export const countByBuilding = (
  buildings: readonly string[],
  ratings: readonly GivenRating[],
): readonly BuildingCounts[] =>
  buildings.map((building) => {
    const here = ratings.filter((rating) => rating.building === building);
    const overall = rowOf(here.map((rating) => rating.overall));
    const rest = DIMENSIONS.map((dimension) => rowOf(here.map(({ dimensions }) => dimensions[dimension])));
    return { building, rows: [overall, ...rest] };
  });

/** The counts with some buildings counted anew, by label: the same as if all were counted at once. */
export const withRecounted = (
  known: readonly BuildingCounts[],
  fresh: readonly BuildingCounts[],
): readonly BuildingCounts[] => {
  const named = new Set(fresh.map(({ building }) => building));
  return [...known.filter(({ building }) => !named.has(building)), ...fresh].sort((a, b) =>
    compareLabels(a.building, b.building),
  );
};

/** The sums over all buildings. */
export function sumBuildings(counts: readonly BuildingCounts[]): AllCounts {
  const total = (row: number): LevelCounts =>
    Object.fromEntries(
      ANSWERS.map((answer, at) => [
        answer,
        counts.reduce((sum, { rows }) => sum + (rows[row]?.[at] ?? 0), 0),
      ]),
    ) as unknown as LevelCounts;
  return {
    overall: total(0),
    byDimension: Object.fromEntries(DIMENSIONS.map((dimension, at) => [dimension, total(at + 1)])) as Record<
      Dimension,
      LevelCounts
    >,
  };
}
