import type { Count, MotionTally, OptionCount, Tally } from './tally';

/**
 * How owners who were reached but did not vote are treated.
 *
 * `not-participating` is the law's own rule: they are in no count. `with-majority` is for communities whose rules of
 * procedure count votes that were delivered and not returned with the majority (Ministry of Housing, No. 274 of 2009,
 * Art. 26) [confirm]; off unless chosen at the notice, and always shown beside the count without them.
 */
export const NON_VOTER_POLICIES = ['not-participating', 'with-majority'] as const;
export type NonVoterPolicy = (typeof NON_VOTER_POLICIES)[number];

/**
 * The tally with the deemed votes of `silent` owners added: they take part, and in each motion go with the option that
 * has the most owners *and* the most area. Where no one option leads in both, or nobody has voted, there is no
 * majority to go with and the motion's options stay as they are. They are in no channel.
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
