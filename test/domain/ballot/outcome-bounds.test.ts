import fc from 'fast-check';
import { decide, type ConditionName } from '../../../src/domain/ballot/outcome';
import { groupOwners, rollTotals, unitKeyOf, type Part } from '../../../src/domain/roll/electoral-roll';
import { tally } from '../../../src/domain/ballot/tally';
import { MAX_TOTAL_AREA_CENTI } from '../../../src/domain/shared/area';
import { anyParts } from '../support/arbitraries';
import { aBallot, aForm, aVote, picked, type BallotNumbers } from '../support/builders';

const failed = (numbers: Partial<BallotNumbers>): ConditionName[] => {
  const { form, roll, tally: counted } = aBallot(numbers);
  const conditions = decide(form, roll, counted).motions.flatMap((motion) => motion.conditions);
  return conditions.filter(({ met }) => !met).map(({ name }) => name);
};
/** Up to a quarter of the largest community. */
const anyNumber = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.integer({ min: 1, max: MAX_TOTAL_AREA_CENTI / 4 }),
);
const both = (property: (number: number) => void) =>
  fc.assert(fc.property(anyNumber, property), { numRuns: 500 });

describe('exact bounds, for owners and area of any size', () => {
  test('2n of 3n take part: enough; one less: not', () =>
    both((n) => {
      const roll = { rollOwners: 3 * n, rollArea: 3 * n };
      expect(failed({ ...roll, votedOwners: 2 * n, votedArea: 2 * n })).toEqual([]);
      expect(failed({ ...roll, votedOwners: 2 * n - 1, votedArea: 2 * n })).toContain('participation-owners');
      expect(failed({ ...roll, votedOwners: 2 * n, votedArea: 2 * n - 1 })).toContain('participation-area');
    }));

  test('n of 2n consent to an ordinary matter: not enough; one more: enough', () =>
    both((n) => {
      const roll = { rollOwners: 2 * n, rollArea: 2 * n };
      expect(failed({ ...roll, approvingOwners: n + 1, approvingArea: n + 1 })).toEqual([]);
      expect(failed({ ...roll, approvingOwners: n, approvingArea: n + 1 })).toEqual(['consent-owners']);
      expect(failed({ ...roll, approvingOwners: n + 1, approvingArea: n })).toEqual(['consent-area']);
    }));

  test('3n of 4n consent to a special matter: enough; one less: not', () =>
    both((n) => {
      const roll = { matter: 'rebuild' as const, rollOwners: 4 * n, rollArea: 4 * n };
      expect(failed({ ...roll, approvingOwners: 3 * n, approvingArea: 3 * n })).toEqual([]);
      expect(failed({ ...roll, approvingOwners: 3 * n - 1, approvingArea: 3 * n })).toEqual([
        'consent-owners',
      ]);
      expect(failed({ ...roll, approvingOwners: 3 * n, approvingArea: 3 * n - 1 })).toEqual(['consent-area']);
    }));
});

describe('the least that is enough, in communities about as large as there may be', () => {
  /** The smallest integer that is not below num/den of a whole. */
  const least = (whole: number, num: bigint, den: bigint) => Number((BigInt(whole) * num + den - 1n) / den);
  const anyWhole = fc.integer({ min: MAX_TOTAL_AREA_CENTI - 1000, max: MAX_TOTAL_AREA_CENTI });
  test.each<[string, bigint, bigint, (area: number, whole: number) => Partial<BallotNumbers>]>([
    ['2/3 take part', 2n, 3n, (votedArea, rollArea) => ({ rollArea, votedArea })],
    ['3/4 consent', 3n, 4n, (approvingArea, rollArea) => ({ matter: 'rebuild', rollArea, approvingArea })],
  ])('%s', (_, num, den, numbers) =>
    fc.assert(
      fc.property(anyWhole, (whole) => {
        const enough = least(whole, num, den);
        expect(failed(numbers(enough, whole))).toEqual([]);
        expect(failed(numbers(enough - 1, whole))).toHaveLength(1);
      }),
    ),
  );
});

test('merging parts equals the whole: a flat in two pieces of the same owner changes no outcome', () => {
  const outcomeOf = (parts: readonly Part[], consents: (ownerKey: string) => boolean) => {
    const owners = groupOwners(parts);
    const votes = owners.map((owner) =>
      aVote({ ...owner, choice: picked(consents(owner.ownerKey) ? 'approve' : 'reject') }),
    );
    return decide(aForm(), rollTotals(owners), tally(aForm(), votes));
  };
  fc.assert(
    fc.property(anyParts, fc.func(fc.boolean()), fc.nat(), (parts, consents, cut) => {
      const pieces = parts.flatMap((part) => {
        const first = cut % part.areaCenti;
        const room = `${part.room}-2`;
        const second = {
          ...part,
          room,
          unitKey: unitKeyOf({ ...part, room }),
          areaCenti: part.areaCenti - first,
        };
        return first === 0 ? [part] : [{ ...part, areaCenti: first }, second];
      });
      expect(outcomeOf(pieces, consents)).toEqual(outcomeOf(parts, consents));
    }),
  );
});
