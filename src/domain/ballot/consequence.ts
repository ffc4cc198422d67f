import type { Move } from '../community/stage';
import type { Form } from './form';
import type { Matter } from './rule';

/** Matters about management and its rules are no building work: after them the community goes back to its plan. */
const OF_MANAGEMENT: readonly Matter[] = [
  'rules-of-procedure',
  'management-covenant',
  'owners-committee',
  'property-manager',
];

/** What was decided on each motion, in the order of the form; absent while nothing is decided. */
export type Decided = readonly { readonly passed: boolean; readonly optionId?: string }[];

export interface Consequence {
  readonly move: Extract<Move, 'start-works' | 'plan-anew'>;
  /**
   * Where owners chose between plans, the one they chose: it comes into force and takes up the needs that its items
   * name.
   */
  readonly planId?: string;
}

/**
 * What a final result sets in motion. Works begin when a motion on building work has passed; a consultation, which
 * passes nothing, leads back to the plan.
 */
export function consequenceOf({ kind, motions }: Form, decided: Decided | undefined): Consequence {
  const works = motions.some(({ matter }, i) => decided?.[i]?.passed && !OF_MANAGEMENT.includes(matter));
  const chosen = decided?.find(({ passed }) => passed)?.optionId;
  const option = motions.flatMap(({ options }) => options).find(({ optionId }) => optionId === chosen);
  return {
    move: works ? 'start-works' : 'plan-anew',
    ...(kind === 'one-of' && option?.planId && { planId: option.planId }),
  };
}
