import fc from 'fast-check';
import { RULES } from '../../../src/domain/ballot/rule';
import { CHANNELS, CHOICES, type Vote } from '../../../src/domain/ballot/tally';
import { rollTotals, unitKeyOf, type Part } from '../../../src/domain/roll/electoral-roll';
import { asId, type OwnerKey } from '../../../src/domain/shared/ids';

export const anyRule = fc.constantFrom(...RULES);
export const anyArea = fc.integer({ min: 1, max: 100_000 });

/** A roll of 0 to 40 owners, of whom some vote: the votes and the totals of the roll. */
export const anyBallot = fc
  .array(
    fc.record({
      areaCenti: anyArea,
      votes: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
      choice: fc.constantFrom('approve' as const, ...CHOICES),
      channel: fc.constantFrom(...CHANNELS),
    }),
    { maxLength: 40 },
  )
  .map((owners) => ({
    roll: rollTotals(owners),
    votes: owners.flatMap(({ votes, ...vote }, i): Vote[] =>
      votes ? [{ ...vote, ownerKey: asId<OwnerKey>(`owner-${i}`) }] : [],
    ),
  }));

/** Parts with distinct units and few persons, so that owners have several parts and share some. */
export const anyParts: fc.Arbitrary<Part[]> = fc
  .uniqueArray(
    fc.record({
      building: fc.constantFrom('1', '2', '10'),
      stairwell: fc.constantFrom('1', '2'),
      room: fc.integer({ min: 1, max: 30 }).map(String),
      areaCenti: anyArea,
      buyers: fc.uniqueArray(fc.constantFrom('zhang', 'li', 'wang', 'zhao'), { minLength: 1, maxLength: 3 }),
      unsold: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    }),
    { selector: unitKeyOf, maxLength: 30 },
  )
  .map((parts) => parts.map((part) => ({ ...part, unitKey: unitKeyOf(part) })));

/** The same items in another order. */
export function reordered<T>(items: fc.Arbitrary<T[]>): fc.Arbitrary<{ original: T[]; shuffled: T[] }> {
  return items.chain((original) =>
    fc.shuffledSubarray(original, { minLength: original.length }).map((shuffled) => ({ original, shuffled })),
  );
}
