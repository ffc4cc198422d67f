import type { Count, MotionTally, OptionCount, Tally } from './tally';

/**
 * How owners who were reached but did not vote are treated.
 *
 * `not-participating` is the law's own rule: no count includes them. `with-majority` is for communities whose rules of
 * procedure add votes that were delivered but not returned to the majority (Ministry of Housing, No. 274 of 2009, Art.
 * 26) [confirm]. It is off unless chosen at the notice, and the count without these votes is always shown beside it.
 */
export const NON_VOTER_POLICIES = ['not-participating', 'with-majority'] as const;
export type NonVoterPolicy = (typeof NON_VOTER_POLICIES)[number];

/**
 * Adds the deemed votes of `silent` owners to the tally: they take part, and in each motion they go with the option
 * that has the most owners *and* the most area. Where no one option leads in both, or nobody has voted, there is no
 * majority to go with, and the motion's options stay as they are. Deemed votes belong to no channel.
 */
export function withDeemedVotes(tally: Tally, silent: Count): Tally {
  return { ...tally, ...sum(tally, silent), motions: tally.motions.map((motion) => deemed(motion, silent)) };
}

function deemed(motion: MotionTally, silent: Count): MotionTally {
  const leads = (option: OptionCount) =>
    motion.options.every(
      (other) => other === option || (option.owners > other.owners && option.areaCenti > other.areaCenti),
    );
  return {
    ...motion,
    options: motion.options.map((option) => (leads(option) ? { ...option, ...sum(option, silent) } : option)),
  };
}

const sum = (a: Count, b: Count): Count => ({
  owners: a.owners + b.owners,
  areaCenti: a.areaCenti + b.areaCenti,
});
