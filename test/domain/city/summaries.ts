import type { CommunitySummary } from '../../../src/domain/city/summary';
import { countLevels } from '../../../src/domain/rating/level-counts';
import { score, type Score, publicScore } from '../../../src/domain/rating/score';

const NO_ANSWERS = countLevels([]);

/** Of `n` answers `satisfied` were, the rest were neutral. */
export const aScore = (satisfied: number, n: number, households = 400): Score =>
  publicScore(score({ ...NO_ANSWERS, satisfied, neutral: n - satisfied }, households));

export const aSummary = (more: Partial<CommunitySummary> = {}): CommunitySummary => ({
  communityId: 'c-1',
  name: 'Plane Tree Lane',
  district: 'East',
  stage: 'rating',
  stageSince: 0,
  households: 400,
  needs: 12,
  countedAt: 0,
  ...more,
});
