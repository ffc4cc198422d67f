/**
 * The stages of one community's renovation, in their order. `waiting`: it is not in the programme yet (还没排上); residents
 * say what they want, and whether they would take part.
 */
export const STAGES = ['waiting', 'needs', 'plan', 'ballot', 'works', 'rating', 'done'] as const;
export type Stage = (typeof STAGES)[number];

/** The three questions that the bureau puts to residents, shown as seals: for needs, for ideas, for the effect. */
export const SEALS = ['need', 'plan', 'effect'] as const;
export type Seal = (typeof SEALS)[number];

export interface SealState {
  readonly seal: Seal;
  readonly state: 'ahead' | 'present' | 'finished';
}

const SEAL_OF_STAGE: Readonly<Record<Exclude<Stage, 'waiting' | 'done'>, Seal>> = {
  needs: 'need',
  plan: 'plan',
  ballot: 'plan',
  works: 'plan',
  rating: 'effect',
};

/** The state of the three seals at a stage: the present one, finished ones before it, ones ahead after it. */
export function sealStates(stage: Stage): readonly SealState[] {
  const present = placeOf(stage);
  return SEALS.map((seal, index) => ({ seal, state: stateAt(index, present) }));
}

/**
 * The moves that change a community's stage: its turn comes; it comes in half-way, with what was decided elsewhere; its plan is published, its ballot is announced and ends, the rating of the
 * works is opened and ends. A ballot that decided no building work leads back to the plan.
 */
export const MOVES = {
  begin: { from: ['waiting'], to: 'needs' },
  'enter-planned': { from: ['waiting', 'needs'], to: 'plan' },
  'enter-building': { from: ['waiting', 'needs'], to: 'works' },
  'publish-plan': { from: ['needs', 'plan'], to: 'plan' },
  'announce-ballot': { from: ['plan', 'ballot'], to: 'ballot' },
  'start-works': { from: ['ballot'], to: 'works' },
  'plan-anew': { from: ['ballot'], to: 'plan' },
  'open-rating': { from: ['works'], to: 'rating' },
  'end-rating': { from: ['rating'], to: 'done' },
} as const satisfies Record<string, { readonly from: readonly Stage[]; readonly to: Stage }>;
export type Move = keyof typeof MOVES;

/** The acts that a stage allows without ending it. */
const DONE_AT = {
  /** Residents submit and back needs; staff ask for them at the door. */
  'take-needs': ['waiting', 'needs', 'plan'],
  /** Households say whether they would take part in a renovation. */
  'say-interest': ['waiting'],
  'set-collection': ['needs', 'plan'],
  /** Only while nothing has been put to the vote: a ballot may offer the alternatives as options. */
  'withdraw-plan': ['needs', 'plan'],
  'discuss-plan': ['plan', 'ballot'],
  vote: ['ballot'],
  'discuss-works': ['works'],
  'follow-works': ['works'],
  'post-update': ['works', 'rating'],
  rate: ['rating'],
} as const satisfies Record<string, readonly Stage[]>;

export type Deed = Move | keyof typeof DONE_AT;

/** The stages that allow an act, in their order; meant for the condition of a write. */
export const stagesFor = (deed: Deed): readonly Stage[] =>
  deed in MOVES ? MOVES[deed as Move].from : DONE_AT[deed as keyof typeof DONE_AT];

export const allows = (stage: Stage, deed: Deed): boolean => stagesFor(deed).includes(stage);

/** Whether the community has come as far as a stage, or farther. */
export const hasReached = (stage: Stage, reached: Stage): boolean =>
  STAGES.indexOf(stage) >= STAGES.indexOf(reached);

/** Before the first seal while the community waits, behind the last one when it is done. */
function placeOf(stage: Stage): number {
  if (stage === 'waiting') return -1;
  return stage === 'done' ? SEALS.length : SEALS.indexOf(SEAL_OF_STAGE[stage]);
}

function stateAt(index: number, present: number): SealState['state'] {
  if (index < present) return 'finished';
  return index === present ? 'present' : 'ahead';
}
