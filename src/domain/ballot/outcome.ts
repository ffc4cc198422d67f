import type { RollTotals } from '../roll/electoral-roll';
import { meets, missingTo, type Threshold } from '../shared/share';
import { APPROVE, type Form, type Motion } from './form';
import { leadingOption } from './leading';
import { CONSENT, PARTICIPATION, ruleOf, type Rule } from './rule';
import { countOf, type Count, type Tally } from './tally';

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
  /** Owners, or area in 0.01 m². */
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

export interface MotionOutcome {
  readonly motionId: string;
  readonly rule: Rule;
  /** The option that the consent conditions were tested on: `approve`, or the leading one of several plans. */
  readonly optionId: string;
  readonly conditions: readonly Condition[];
  readonly passed: boolean;
}

export interface Outcome {
  readonly motions: readonly MotionOutcome[];
  /** Whether anything was decided: the matter, one of the plans, or at least one of the items. */
  readonly passed: boolean;
}

/**
 * Decides a statutory ballot by Civil Code Art. 278 para. 2, each motion alone. At least 2/3 of the roll must take
 * part, by area and by owners. Of those who take part enough must consent, again by area and by owners (ordinary: more
 * than 1/2; special: at least 3/4). An owner who does not vote does not take part; see `non-voters.ts`. Of several
 * plans, the leading one must meet the conditions itself; no other one could.
 *
 * @throws RangeError where more is counted than the roll holds: the votes then belong to another roll.
 */
export function decide(form: Form, roll: RollTotals, tally: Tally): Outcome {
  if (tally.owners > roll.owners || tally.areaCenti > roll.areaCenti) {
    throw new RangeError('the tally holds more owners or area than the roll');
  }
  const motions = form.motions.map((motion) => decideMotion(form, motion, roll, tally));
  return { motions, passed: motions.some(({ passed }) => passed) };
}

function decideMotion(form: Form, motion: Motion, roll: RollTotals, tally: Tally): MotionOutcome {
  const { motionId } = motion;
  const optionId = form.kind === 'one-of' ? leadingOption(motion, tally) : APPROVE;
  const rule = ruleOf(motion.matter);
  const conditions = conditionsOf(rule, roll, tally, countOf(tally, motionId, optionId));
  return { motionId, rule, optionId, conditions, passed: conditions.every(({ met }) => met) };
}

/** Tests the four conditions on those who take part and those of them who consent. */
export function conditionsOf(
  rule: Rule,
  roll: RollTotals,
  taking: Count,
  consent: Count,
): readonly Condition[] {
  return [
    condition('participation-area', taking.areaCenti, roll.areaCenti, PARTICIPATION),
    condition('participation-owners', taking.owners, roll.owners, PARTICIPATION),
    condition('consent-area', consent.areaCenti, taking.areaCenti, CONSENT[rule]),
    condition('consent-owners', consent.owners, taking.owners, CONSENT[rule]),
  ];
}

function condition(name: ConditionName, part: number, whole: number, threshold: Threshold): Condition {
  const share = { part, whole };
  return { name, ...share, threshold, met: meets(share, threshold), missing: missingTo(share, threshold) };
}
