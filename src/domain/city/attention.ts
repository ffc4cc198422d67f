import { PARTICIPATION } from '../ballot/rule';
import { meets, missingTo } from '../shared/share';
import { DAY_MS, type EpochMs } from '../shared/time';
import { cityShareOf } from './funnel';
import type { CommunitySummary } from './summary';

/** If a ballot closes within this time with less than two thirds taking part, somebody should ring bells. */
export const CLOSING_SOON_MS = 7 * DAY_MS;

/** Why the bureau should look at a community, the most pressing kind first. */
export type AttentionReason =
  | { readonly kind: 'turnout-short'; readonly closesAt: EpochMs; readonly missingOwners: number }
  | { readonly kind: 'score-below'; readonly high: number; readonly cityShare: number }
  | { readonly kind: 'ballot-failed' };

const ORDER: readonly AttentionReason['kind'][] = ['turnout-short', 'score-below', 'ballot-failed'];

export interface Attended {
  readonly summary: CommunitySummary;
  /** The first reason decides the place in the list; empty for communities that need nothing. */
  readonly reasons: readonly AttentionReason[];
}

/**
 * Why a community needs attention at a moment:
 * - its ballot closes within seven days (inclusive) and fewer than two thirds of the owners have taken part.
 *   The summary counts owners only, so a ballot short of area alone is not seen here;
 * - its score may be compared and its whole 95 % interval lies below the city's share (touching it is not below);
 * - its latest ballot failed.
 */
export function attentionOf(
  { ballot, overall }: Pick<CommunitySummary, 'ballot' | 'overall'>,
  now: EpochMs,
  cityShare: number | undefined,
): readonly AttentionReason[] {
  const reasons: AttentionReason[] = [];
  if (ballot && ballot.passed === undefined && closesSoon(ballot.closesAt, now)) {
    const turnout = { part: ballot.owners, whole: ballot.rollOwners };
    if (!meets(turnout, PARTICIPATION)) {
      const missingOwners = missingTo(turnout, PARTICIPATION);
      reasons.push({ kind: 'turnout-short', closesAt: ballot.closesAt, missingOwners });
    }
  }
  if (cityShare !== undefined && overall?.display === 'comparable' && overall.interval.high < cityShare) {
    reasons.push({ kind: 'score-below', high: overall.interval.high, cityShare });
  }
  if (ballot?.passed === false) reasons.push({ kind: 'ballot-failed' });
  return reasons;
}

/**
 * The desk's order: communities that need attention come first, by kind; among closing ballots, the soonest first.
 * Within every other group the given order (district and name) stays: scores are never ranked.
 */
export function sortByAttention(summaries: readonly CommunitySummary[], now: EpochMs): readonly Attended[] {
  const cityShare = cityShareOf(summaries)?.share;
  return summaries
    .map((summary, index) => ({ summary, index, reasons: attentionOf(summary, now, cityShare) }))
    .sort((a, b) => rank(a) - rank(b) || soonest(a) - soonest(b) || a.index - b.index)
    .map(({ summary, reasons }) => ({ summary, reasons }));
}

const closesSoon = (closesAt: EpochMs, now: EpochMs) => closesAt > now && closesAt - now <= CLOSING_SOON_MS;

function rank({ reasons: [first] }: Pick<Attended, 'reasons'>): number {
  return first ? ORDER.indexOf(first.kind) : ORDER.length;
}

function soonest({ reasons: [first] }: Pick<Attended, 'reasons'>): number {
  return first?.kind === 'turnout-short' ? first.closesAt : 0;
}
