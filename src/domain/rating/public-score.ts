import type { Score } from './score';

/**
 * What may leave the server of a score: a suppressed one keeps its counts of answers and nothing that they said.
 * Applied before a score is stored, so that no page can show what it should not.
 */
export function publicScore(score: Score): Score {
  if (score.display !== 'suppressed') return score;
  const unknown = { low: 0, high: 1 };
  return { ...score, mean: null, satisfiedShare: null, interval: unknown, bounds: unknown };
}
