import { allows, type Stage } from '../community/stage';

/** What a household thinks of a plan, an item or the works. Support may stand without words. */
export const STANCES = ['support', 'suggestion', 'worry'] as const;
export type Stance = (typeof STANCES)[number];

/** Bounds are inclusive; lengths are code points after trimming. */
export const IDEA_TEXT_MAX = 500;
export const IDEA_PICTURES_MAX = 3;
export const IDEA_ANSWER_MIN = 5;
export const IDEA_ANSWER_MAX = 500;

/** Ideas on a plan are taken until its vote is over, ideas on the works while they are built. */
export const ideasOpen = (about: 'plan' | 'works', stage: Stage): boolean =>
  allows(stage, about === 'works' ? 'discuss-works' : 'discuss-plan');
