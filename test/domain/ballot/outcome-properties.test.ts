import fc from 'fast-check';
import { decide } from '../../../src/domain/ballot/outcome';
import { tally, type Vote } from '../../../src/domain/ballot/tally';
import { asId, type OwnerKey } from '../../../src/domain/shared/ids';
import { anyArea, anyBallot, anyRule, reordered } from '../support/arbitraries';
import { referencePassed } from '../support/reference';

test('agrees with a plain count in BigInt over 10,000 ballots', () => {
  fc.assert(
    fc.property(anyRule, anyBallot, (rule, { roll, votes }) => {
      expect(decide(rule, roll, tally(votes)).passed).toBe(referencePassed(rule, roll, votes));
    }),
    { numRuns: 10_000 },
  );
});

test('the order of votes never matters', () => {
  fc.assert(
    fc.property(reordered(anyBallot.map(({ votes }) => votes)), ({ original, shuffled }) => {
      expect(tally(shuffled)).toEqual(tally(original));
    }),
  );
});

test('a repeated vote counts once, and the first one stands', () => {
  fc.assert(
    fc.property(anyBallot, fc.constantFrom('approve', 'reject', 'abstain'), ({ votes }, choice) => {
      const again = votes.map((vote): Vote => ({
        ...vote,
        choice: choice as Vote['choice'],
        channel: 'paper',
      }));
      expect(tally([...votes, ...again])).toEqual(tally(votes));
    }),
  );
});

test('one more consent never defeats a matter', () => {
  fc.assert(
    fc.property(anyRule, anyBallot, anyArea, (rule, { roll, votes }, areaCenti) => {
      // the newcomer is on the roll in both counts, so only the vote is new
      const wider = { owners: roll.owners + 1, areaCenti: roll.areaCenti + areaCenti };
      const consent: Vote = {
        ownerKey: asId<OwnerKey>('late'),
        areaCenti,
        choice: 'approve',
        channel: 'door',
      };
      fc.pre(decide(rule, wider, tally(votes)).passed);
      expect(decide(rule, wider, tally([...votes, consent])).passed).toBe(true);
    }),
  );
});

test('turning a rejection into a consent never defeats a matter', () => {
  fc.assert(
    fc.property(anyRule, anyBallot, fc.nat(), (rule, { roll, votes }, at) => {
      const turned = votes.map((vote, i) =>
        i === at % votes.length ? { ...vote, choice: 'approve' as const } : vote,
      );
      const before = decide(rule, roll, tally(votes)).passed;
      expect(decide(rule, roll, tally(turned)).passed || !before).toBe(true);
    }),
  );
});

test('scaling all areas changes nothing, beyond 2^53 as well', () => {
  fc.assert(
    fc.property(
      anyRule,
      anyBallot,
      fc.constantFrom(2, 7, 1000, 1_000_000_000),
      (rule, { roll, votes }, factor) => {
        const scaled = votes.map((vote) => ({ ...vote, areaCenti: vote.areaCenti * factor }));
        const outcome = decide(rule, { ...roll, areaCenti: roll.areaCenti * factor }, tally(scaled));
        expect(outcome.passed).toBe(decide(rule, roll, tally(votes)).passed);
      },
    ),
  );
});

test('`missing` is the smallest number that meets a condition', () => {
  fc.assert(
    fc.property(anyRule, anyBallot, (rule, { roll, votes }) => {
      for (const { part, whole, missing, met, threshold } of decide(rule, roll, tally(votes)).conditions) {
        if (whole === 0) continue;
        const enough = (n: number) =>
          threshold.strict
            ? n * threshold.den > threshold.num * whole
            : n * threshold.den >= threshold.num * whole;
        expect(missing === 0).toBe(met);
        expect(enough(part + missing)).toBe(true);
        expect(missing > 0 && enough(part + missing - 1)).toBe(false);
        expect(part + missing).toBeLessThanOrEqual(whole);
      }
    }),
  );
});
