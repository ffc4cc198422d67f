/** What residents rate besides the whole: the six dimensions of the seal `effect`. */
export const DIMENSIONS = [
  'quality',
  'design-fit',
  'disturbance',
  'information',
  'supervisors',
  'upkeep',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** The five levels, best first. */
export const LEVELS = [
  'very-satisfied',
  'satisfied',
  'neutral',
  'dissatisfied',
  'very-dissatisfied',
] as const;
export type Level = (typeof LEVELS)[number];

/** A level, or `unsure`, which is reported but left out of every score. */
export const ANSWERS = [...LEVELS, 'unsure'] as const;
export type Answer = (typeof ANSWERS)[number];

export const LEVEL_POINTS: Readonly<Record<Level, number>> = {
  'very-satisfied': 100,
  satisfied: 75,
  neutral: 50,
  dissatisfied: 25,
  'very-dissatisfied': 0,
};

/** The levels that count as satisfied: the top two. */
export const SATISFIED_LEVELS: readonly Level[] = ['very-satisfied', 'satisfied'];
