import type { RollTotals } from '../roll/electoral-roll';
import { meets, missingTo, type Threshold } from '../shared/share';
import { CONSENT, PARTICIPATION, type Rule } from './rule';
import type { Tally } from './tally';

/** The four conditions of Art. 278 para. 2, in the order in which a notice of result names them. */
export const CONDITIONS = [
  'participation-area',
  'participation-owners',
  'consent-area',
  'consent-owners',
] as const;
export type ConditionName = (typeof CONDITIONS)[number];

export interface Condition {
  readonly name: ConditionName;
  /** owners, or area in 0.01 m² */
  readonly part: number;
  readonly whole: number;
  readonly threshold: Threshold;
  readonly met: boolean;
  /**
   * The smallest number of further owners (or 0.01 m²) that would meet the condition, with the whole
   * held fixed; 0 when it is met, 1 when the whole is 0.
   */
  readonly missing: number;
}

export interface Outcome {
  readonly rule: Rule;
  readonly conditions: readonly Condition[];
  readonly passed: boolean;
}

/**
 * Decides a matter by Civil Code Art. 278 para. 2: at least 2/3 of the roll take part, by area and by
 * owners, and of those who take part enough consent, again by area and by owners (ordinary: more than
 * 1/2; special: at least 3/4). Who does not vote does not take part; see `non-voters.ts`.
 * Throws RangeError where more is counted than the roll holds: the votes then belong to another roll.
 */
export function decide(rule: Rule, roll: RollTotals, tally: Tally): Outcome {
  if (tally.owners > roll.owners || tally.areaCenti > roll.areaCenti) {
    throw new RangeError('the tally holds more owners or area than the roll');
  }
  const approve = tally.byChoice.approve;
  const consent = CONSENT[rule];
  const conditions = [
    condition('participation-area', tally.areaCenti, roll.areaCenti, PARTICIPATION),
    condition('participation-owners', tally.owners, roll.owners, PARTICIPATION),
    condition('consent-area', approve.areaCenti, tally.areaCenti, consent),
    condition('consent-owners', approve.owners, tally.owners, consent),
  ];
  return { rule, conditions, passed: conditions.every(({ met }) => met) };
}

function condition(name: ConditionName, part: number, whole: number, threshold: Threshold): Condition {
  const share = { part, whole };
  return { name, ...share, threshold, met: meets(share, threshold), missing: missingTo(share, threshold) };
}
