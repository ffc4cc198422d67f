import { DIMENSIONS, type Dimension } from './dimension';
import { halfWidth, wilson, type Interval } from './interval';
import { satisfiedAnswers, scoredAnswers, totalPoints, type LevelCounts } from './level-counts';
import { suppress, SUPPRESS_BELOW } from './suppression';

/** Scores may be compared from 30 answers on, and with a half-width of at most 10 points. */
export const COMPARABLE_FROM = 30;
export const COMPARABLE_HALF_WIDTH = 0.1;

export type Display = 'suppressed' | 'not-comparable' | 'comparable';

export interface Score {
  /** Answers with a level. */
  readonly n: number;
  /** Answers "not sure": they count in the response rate, but in no score. */
  readonly unsure: number;
  readonly households: number;
  /** (n + unsure) / households, 0 to 1; 0 if there are no households. */
  readonly responseRate: number;
  /** The mean of the five levels, 0 to 100; null without answers. */
  readonly mean: number | null;
  /** The share of the top two levels among n, 0 to 1; null without answers. */
  readonly satisfiedShare: number | null;
  /** The Wilson 95 % interval of the satisfied share, corrected for the finite number of households. */
  readonly interval: Interval;
  /** The satisfied share if all households that did not answer were dissatisfied (low) or satisfied (high). */
  readonly bounds: Interval;
  readonly display: Display;
}

/**
 * The satisfaction of a community, computed from its counters. `households` counts everybody who was asked. Households
 * that answered "not sure" have no level, so the scored population leaves them out too. Display: suppressed with n <
 * 10; not comparable with n < 30 or a half-width of more than 10 points.
 *
 * @throws RangeError where more answers than households are counted.
 */
export function score(counts: LevelCounts, households: number): Score {
  const n = scoredAnswers(counts);
  const unsure = counts.unsure;
  const satisfied = satisfiedAnswers(counts);
  if (n + unsure > households) throw new RangeError(`${n + unsure} answers of ${households} households`);
  const population = households - unsure;
  const interval = wilson(satisfied, n, population);
  return {
    n,
    unsure,
    households,
    responseRate: households === 0 ? 0 : (n + unsure) / households,
    mean: n === 0 ? null : totalPoints(counts) / n,
    satisfiedShare: n === 0 ? null : satisfied / n,
    interval,
    bounds: boundsOf(satisfied, n, population),
    display: displayOf(n, interval),
  };
}

export interface DimensionScores {
  readonly overall: Score;
  readonly byDimension: Readonly<Record<Dimension, Score>>;
}

/** Scores the whole and each dimension. If a single dimension is suppressed, the next smallest is too. */
export function scoreDimensions(
  overall: LevelCounts,
  byDimension: Readonly<Record<Dimension, LevelCounts>>,
  households: number,
): DimensionScores {
  const scores = DIMENSIONS.map((key) => ({ key, ...score(byDimension[key], households) }));
  const hidden = suppress(scores);
  const entries = scores.map(({ key, ...rest }): [Dimension, Score] => [
    key,
    hidden.has(key) ? { ...rest, display: 'suppressed' } : rest,
  ]);
  return {
    overall: score(overall, households),
    byDimension: Object.fromEntries(entries) as Record<Dimension, Score>,
  };
}

function displayOf(n: number, interval: Interval): Display {
  if (n < SUPPRESS_BELOW) return 'suppressed';
  const precise = halfWidth(interval) <= COMPARABLE_HALF_WIDTH;
  return n >= COMPARABLE_FROM && precise ? 'comparable' : 'not-comparable';
}

function boundsOf(satisfied: number, n: number, population: number): Interval {
  if (population === 0) return { low: 0, high: 1 };
  return { low: satisfied / population, high: (satisfied + population - n) / population };
}

/**
 * The part of a score that may leave the server: a suppressed one keeps the numbers of its answers and nothing of what
 * they said. It is applied before a score is stored, so that no page can show what it should not.
 */
export function publicScore(score: Score): Score {
  if (score.display !== 'suppressed') return score;
  const unknown = { low: 0, high: 1 };
  return { ...score, mean: null, satisfiedShare: null, interval: unknown, bounds: unknown };
}
