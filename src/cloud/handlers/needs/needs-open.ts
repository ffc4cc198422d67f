import type { Stage } from '../../../domain/community/stage';

/** Needs are taken and backed until the plan is put to the vote. */
export const needsOpen = (stage: Stage): boolean => stage === 'needs' || stage === 'plan';
