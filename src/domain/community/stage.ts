/** The stages of one community's renovation, in their order. */
export const STAGES = ['needs', 'plan', 'ballot', 'works', 'rating', 'done'] as const;
export type Stage = (typeof STAGES)[number];

/** The three questions that the bureau puts to residents, shown as seals: asking for needs, ideas, effect. */
export const SEALS = ['need', 'plan', 'effect'] as const;
export type Seal = (typeof SEALS)[number];

export interface SealState {
  readonly seal: Seal;
  readonly state: 'ahead' | 'present' | 'finished';
}

const SEAL_OF_STAGE: Readonly<Record<Exclude<Stage, 'done'>, Seal>> = {
  needs: 'need',
  plan: 'plan',
  ballot: 'plan',
  works: 'plan',
  rating: 'effect',
};

/** Where the three seals stand at a stage: the present one, those before it finished, the others ahead. */
export function sealStates(stage: Stage): readonly SealState[] {
  const present = stage === 'done' ? SEALS.length : SEALS.indexOf(SEAL_OF_STAGE[stage]);
  return SEALS.map((seal, index) => ({ seal, state: stateAt(index, present) }));
}

/** The stage after this one, or undefined at the end. */
export function nextStage(stage: Stage): Stage | undefined {
  return STAGES[STAGES.indexOf(stage) + 1];
}

/**
 * Whether a community may be moved on from one stage to the other: only to the next one, so that no
 * question to the residents is left out. Going back (a ballot that failed) is not a move forward.
 */
export function mayAdvance(from: Stage, to: Stage): boolean {
  return nextStage(from) === to;
}

function stateAt(index: number, present: number): SealState['state'] {
  if (index < present) return 'finished';
  return index === present ? 'present' : 'ahead';
}
