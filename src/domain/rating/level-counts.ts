import { ANSWERS, LEVEL_POINTS, LEVELS, SATISFIED_LEVELS, type Answer } from './dimension';

/** How many households gave each answer: all that a score needs, so counters can be kept instead of answers. */
export type LevelCounts = Readonly<Record<Answer, number>>;

export function countLevels(answers: Iterable<Answer>): LevelCounts {
  const counts = Object.fromEntries(ANSWERS.map((answer) => [answer, 0])) as Record<Answer, number>;
  for (const answer of answers) counts[answer] += 1;
  return counts;
}

/** The number of answers with a level; `unsure` is left out. */
export function scoredAnswers(counts: LevelCounts): number {
  return LEVELS.reduce((sum, level) => sum + counts[level], 0);
}

export function satisfiedAnswers(counts: LevelCounts): number {
  return SATISFIED_LEVELS.reduce((sum, level) => sum + counts[level], 0);
}

/** The sum of points (0 to 100 each) of all answers with a level. */
export function totalPoints(counts: LevelCounts): number {
  return LEVELS.reduce((sum, level) => sum + counts[level] * LEVEL_POINTS[level], 0);
}
