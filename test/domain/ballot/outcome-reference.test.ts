import fc from 'fast-check';
import { decide } from '../../../src/domain/ballot/outcome';
import { tally, type Vote } from '../../../src/domain/ballot/tally';
import { MAX_TOTAL_AREA_CENTI } from '../../../src/domain/shared/area';
import { anyBallot, anyStatutoryBallot, STATUTORY_KINDS, type AnyBallot } from '../support/arbitraries';
import { referenceOutcome } from '../support/reference';

/** A ballot in which some owners vote again, with the answer of another, at the end of the list. */
const withRepeats = (ballots: fc.Arbitrary<AnyBallot>): fc.Arbitrary<AnyBallot> =>
  fc
    .record({ ballot: ballots, repeats: fc.array(fc.tuple(fc.nat(39), fc.nat(39)), { maxLength: 3 }) })
    .map(({ ballot, repeats }) => ({
      ...ballot,
      votes: ballot.votes.concat(repeats.flatMap(([who, whose]) => again(ballot.votes, who, whose))),
    }));

function again(votes: readonly Vote[], who: number, whose: number): Vote[] {
  const voter = votes[who];
  const other = votes[whose];
  return voter && other ? [{ ...voter, choice: other.choice, channel: 'paper' }] : [];
}

test('agrees with a plain count in BigInt over 10,000 ballots of every kind and rule', () => {
  fc.assert(
    fc.property(withRepeats(anyStatutoryBallot), ({ form, roll, votes }) => {
      const { motions, passed } = decide(form, roll, tally(form, votes));
      const counted = motions.map(({ motionId, optionId, conditions, ...motion }) => ({
        motionId,
        met: conditions.map(({ met }) => met),
        winners: motion.passed ? [optionId] : [],
      }));
      const expected = referenceOutcome(form, roll, votes).map(
        ({ motionId, participation, consent, winners }, i) => ({
          motionId,
          met: [...participation, ...consent(motions[i]?.optionId ?? '')],
          winners,
        }),
      );
      expect(counted).toEqual(expected);
      expect(passed).toBe(expected.some(({ winners }) => winners.length > 0));
    }),
    { numRuns: 10_000 },
  );
});

describe.each(STATUTORY_KINDS)('ballots drawn for it say something about %s', (kind) => {
  const motions = fc
    .sample(anyBallot(kind), { numRuns: 2000, seed: 278 })
    .flatMap(({ form, roll, votes }) => decide(form, roll, tally(form, votes)).motions);
  test.each(['ordinary', 'special'])('%s: many pass, many fail, each condition fails alone', (rule) => {
    const drawn = motions.filter((motion) => motion.rule === rule);
    expect(drawn.filter(({ passed }) => passed).length).toBeGreaterThan(50);
    const alone = drawn
      .map(({ conditions }) => conditions.filter(({ met }) => !met))
      .filter(({ length }) => length === 1);
    const names = new Set(alone.map(([condition]) => condition?.name));
    expect(names.size).toBe(4);
  });
  test('shares fall on every bound, and some are of the largest communities', () => {
    const shares = motions.flatMap(({ conditions }) => conditions);
    const exact = shares.filter(
      ({ part, whole, threshold }) =>
        part > 0 && BigInt(part) * BigInt(threshold.den) === BigInt(whole) * BigInt(threshold.num),
    );
    const bounds = exact.map(({ name, threshold }) => `${name} ${threshold.num}/${threshold.den}`);
    expect(new Set(bounds).size).toBe(6);
    expect(shares.some(({ whole }) => whole > MAX_TOTAL_AREA_CENTI / 2)).toBe(true);
  });
});
