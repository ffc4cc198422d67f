import type { Form } from '../../../src/domain/ballot/form';
import type { Vote } from '../../../src/domain/ballot/tally';
import type { RollTotals } from '../../../src/domain/roll/electoral-roll';

/** Of one motion: whether 2/3 take part, whether those who picked an option are enough, and what is thereby decided. */
export interface ReferenceOutcome {
  readonly motionId: string;
  /** by area, by owners */
  readonly participation: readonly [boolean, boolean];
  /** by area, by owners */
  readonly consent: (optionId: string) => readonly [boolean, boolean];
  /** Every option that could be decided and meets all four conditions. */
  readonly winners: readonly string[];
}

/**
 * Art. 278 once more, written as plainly as possible, only with BigInt and without any code of the product, to check
 * the product against. Of several plans it looks for no leading one; it asks each whether it meets the conditions.
 */
export function referenceOutcome(form: Form, roll: RollTotals, votes: readonly Vote[]): ReferenceOutcome[] {
  const took = votes.filter((vote, i) => votes.findIndex((other) => other.ownerKey === vote.ownerKey) === i);
  return form.motions.map(({ motionId, matter, options }) => {
    const special = ['raise-maintenance-fund', 'rebuild', 'change-common-use'].includes(matter);
    const enough = (share: Fraction) =>
      special ? compare(share, [3n, 4n]) >= 0 : compare(share, [1n, 2n]) > 0;
    const twoThirds = (share: Fraction) => compare(share, [2n, 3n]) >= 0;
    const consent = (optionId: string) => {
      const agree = took.filter((vote) => vote.choice[motionId]?.includes(optionId));
      return [enough([area(agree), area(took)]), enough([heads(agree), heads(took)])] as const;
    };
    const participation = [
      twoThirds([area(took), BigInt(roll.areaCenti)]),
      twoThirds([heads(took), BigInt(roll.owners)]),
    ] as const;
    const asked = form.kind === 'one-of' ? options.map(({ optionId }) => optionId) : ['approve'];
    const winners = asked.filter((optionId) => [...participation, ...consent(optionId)].every(Boolean));
    return { motionId, participation, consent, winners };
  });
}

/** numerator, denominator; nothing of nothing is less than any bound */
type Fraction = readonly [bigint, bigint];

const compare = (a: Fraction, b: Fraction): bigint => (a[1] === 0n ? -1n : a[0] * b[1] - b[0] * a[1]);
const area = (votes: readonly Vote[]) => votes.reduce((sum, { areaCenti }) => sum + BigInt(areaCenti), 0n);
const heads = (votes: readonly Vote[]) => BigInt(votes.length);
