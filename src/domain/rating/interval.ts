/** A share with its uncertainty; both bounds are inclusive, from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5 % point of the normal distribution, which bounds a two-sided 95 % interval. */
export const Z_95 = 1.959963984540054;

/**
 * The Wilson 95 % interval of a share with the finite-population correction: of `n` answers out of a population of
 * `population` households, `hits` were positive. The correction enters as an effective sample n·(N−1)/(N−n), so the
 * interval narrows to the share itself when all have answered. With n = 0 nothing is known: 0 to 1.
 *
 * @throws RangeError unless 0 ≤ hits ≤ n ≤ population.
 */
export function wilson(hits: number, n: number, population: number): Interval {
  if (!(hits >= 0 && hits <= n && n <= population)) {
    throw new RangeError(`not a sample: ${hits} of ${n} of ${population}`);
  }
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  if (n === population) return { low: share, high: share };
  const effective = (n * (population - 1)) / (population - n);
  const spread = (Z_95 * Z_95) / effective;
  const centre = (share + spread / 2) / (1 + spread);
  const half =
    (Z_95 * Math.sqrt((share * (1 - share)) / effective + (spread / effective) * 0.25)) / (1 + spread);
  // At 0 and 1 the formula touches the end exactly; rounding must not push the bound past the share itself.
  return {
    low: Math.max(0, Math.min(share, centre - half)),
    high: Math.min(1, Math.max(share, centre + half)),
  };
}

/** Half the width of an interval, in the same unit (0.05 is five points). */
export function halfWidth(interval: Interval): number {
  return (interval.high - interval.low) / 2;
}

/**
 * How many answers a population has to give for a 95 % margin (0.05 is ±5 points) in the worst case, a share of one
 * half: Cochran's n0 = z²/4e² with finite-population correction, rounded up.
 */
export function neededAnswers(population: number, margin = 0.05): number {
  if (population <= 0) return 0;
  const infinite = (Z_95 * Z_95) / (4 * margin * margin);
  return Math.min(population, Math.ceil(infinite / (1 + (infinite - 1) / population)));
}
