import { Z_95, type Interval } from '../rating/interval';
import type { CommunitySummary } from './summary';

/**
 * Whether a community's satisfied share differs from the city's by more than chance explains for its number of answers.
 */
export type FunnelPosition = 'within' | 'above' | 'below';

/** One community whose share may be shown. */
export interface FunnelPoint {
  readonly communityId: string;
  readonly name: string;
  readonly district: string;
  /** Answers with a level, 10 or more. */
  readonly n: number;
  readonly households: number;
  /** The satisfied share of those answers, 0 to 1. */
  readonly share: number;
  readonly interval: Interval;
  /** False: too few or too uncertain to be compared with others; drawn hollow, without a position. */
  readonly comparable: boolean;
  readonly position?: FunnelPosition;
}

export interface Funnel {
  /** The satisfied share of all answers of the city together, 0 to 1. */
  readonly cityShare: number;
  /** The number of all those answers. */
  readonly answers: number;
  /** In the order of the summaries. */
  readonly points: readonly FunnelPoint[];
  /** Communities whose ratings are too few to be shown at all. */
  readonly suppressed: number;
}

/**
 * 95 % limits around the city's share for a community with `n` answers: the range that chance alone would explain if
 * its residents were as satisfied as the city's. Both bounds are shares from 0 to 1, inclusive. The limits are the
 * score form (Wilson's, seen from the city's side) without correction for the finite number of households, so that one
 * pair of curves fits communities of all sizes; it errs on the wide side.
 *
 * @throws RangeError unless 0 ≤ share ≤ 1 and n > 0.
 */
export function limitsAt(share: number, n: number): Interval {
  if (!(share >= 0 && share <= 1 && n > 0)) throw new RangeError(`no limits for ${share} at ${n}`);
  const half = Z_95 * Math.sqrt((share * (1 - share)) / n);
  return { low: Math.max(0, share - half), high: Math.min(1, share + half) };
}

/**
 * The city's satisfied share: all answers that may be shown are pooled, so a large community weighs more. Undefined
 * without any.
 */
export function cityShareOf(
  summaries: readonly Pick<CommunitySummary, 'overall'>[],
): { readonly share: number; readonly answers: number } | undefined {
  let satisfied = 0;
  let answers = 0;
  for (const { overall } of summaries) {
    if (!overall || overall.display === 'suppressed' || overall.satisfiedShare === null) continue;
    // The share was computed from a whole number of answers; rounding restores it.
    satisfied += Math.round(overall.satisfiedShare * overall.n);
    answers += overall.n;
  }
  return answers === 0 ? undefined : { share: satisfied / answers, answers };
}

/** The data of the desk's funnel plot; undefined while no community has a share that may be shown. */
export function funnelOf(summaries: readonly CommunitySummary[]): Funnel | undefined {
  const city = cityShareOf(summaries);
  if (!city) return undefined;
  const points: FunnelPoint[] = [];
  let suppressed = 0;
  for (const { communityId, name, district, overall } of summaries) {
    if (!overall) continue;
    const { n, households, satisfiedShare: share, interval, display } = overall;
    if (display === 'suppressed' || share === null) {
      suppressed += 1;
      continue;
    }
    const comparable = display === 'comparable';
    points.push({
      communityId,
      name,
      district,
      n,
      households,
      share,
      interval,
      comparable,
      ...(comparable && { position: positionOf(share, limitsAt(city.share, n)) }),
    });
  }
  return { cityShare: city.share, answers: city.answers, points, suppressed };
}

function positionOf(share: number, { low, high }: Interval): FunnelPosition {
  if (share < low) return 'below';
  return share > high ? 'above' : 'within';
}
