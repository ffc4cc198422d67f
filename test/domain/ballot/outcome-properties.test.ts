import fc from 'fast-check';
import { optionsOf, type Choice, type Form } from '../../../src/domain/ballot/form';
import { decide, type MotionOutcome } from '../../../src/domain/ballot/outcome';
import { countOf, tally, type Vote } from '../../../src/domain/ballot/tally';
import { MAX_TOTAL_AREA_CENTI } from '../../../src/domain/shared/area';
import { anyArea, anyBallot, reordered, STATUTORY_KINDS, type AnyBallot } from '../support/arbitraries';

const outcomeOf = ({ form, roll, votes }: AnyBallot) => decide(form, roll, tally(form, votes));
const verdict = (motions: readonly MotionOutcome[]) =>
  motions.map(({ motionId, optionId, passed }) => ({ motionId, optionId, passed }));
/** An answer that consents to whatever these motions decided. */
const consentTo = (motions: readonly MotionOutcome[]): Choice =>
  Object.fromEntries(motions.map(({ motionId, optionId }) => [motionId, [optionId]]));
/** The same option of every motion, by its place on the paper. */
const answerAt = (form: Form, place: number): Choice =>
  Object.fromEntries(
    form.motions.map((motion) => {
      const options = optionsOf(form, motion);
      return [motion.motionId, [options[place % options.length] ?? '']];
    }),
  );
const passing = (motions: readonly MotionOutcome[]) => verdict(motions).filter(({ passed }) => passed);

describe.each(STATUTORY_KINDS)('%s', (kind) => {
  const ballots = anyBallot(kind);

  test('the order of votes never matters', () => {
    const shuffles = ballots.chain((ballot) =>
      reordered(fc.constant(ballot.votes)).map(({ shuffled }) => ({ ballot, shuffled })),
    );
    fc.assert(
      fc.property(shuffles, ({ ballot, shuffled }) => {
        expect(tally(ballot.form, shuffled)).toEqual(tally(ballot.form, ballot.votes));
        expect(outcomeOf({ ...ballot, votes: shuffled })).toEqual(outcomeOf(ballot));
      }),
    );
  });

  test('merging parts equals the whole: what is counted apart adds up', () => {
    fc.assert(
      fc.property(ballots, fc.func(fc.boolean()), ({ form, votes }, here) => {
        const whole = tally(form, votes);
        const parts = [true, false].map((side) =>
          tally(
            form,
            votes.filter((vote) => here(vote.ownerKey) === side),
          ),
        );
        const sum = (of: (part: typeof whole) => number) =>
          parts.reduce((total, part) => total + of(part), 0);
        expect(sum(({ owners }) => owners)).toBe(whole.owners);
        expect(sum(({ areaCenti }) => areaCenti)).toBe(whole.areaCenti);
        for (const { motionId, options } of whole.motions) {
          for (const { optionId, owners, areaCenti } of options) {
            expect(sum((part) => countOf(part, motionId, optionId).owners)).toBe(owners);
            expect(sum((part) => countOf(part, motionId, optionId).areaCenti)).toBe(areaCenti);
          }
        }
      }),
    );
  });

  test('every vote is in one option of each motion and in one channel', () => {
    fc.assert(
      fc.property(ballots, ({ form, votes }) => {
        const { owners, areaCenti, motions, byChannel } = tally(form, votes);
        for (const counts of [...motions.map(({ options }) => options), Object.values(byChannel)]) {
          expect(counts.reduce((total, count) => total + count.owners, 0)).toBe(owners);
          expect(counts.reduce((total, count) => total + count.areaCenti, 0)).toBe(areaCenti);
        }
      }),
    );
  });

  test('a repeated vote counts once, and the first one stands', () => {
    fc.assert(
      fc.property(ballots, fc.nat(4), ({ form, votes }, place) => {
        const again = votes.map((vote): Vote => ({
          ...vote,
          choice: answerAt(form, place),
          channel: 'paper',
        }));
        expect(tally(form, [...votes, ...again])).toEqual(tally(form, votes));
      }),
    );
  });

  test('one more consent never defeats what is decided', () => {
    fc.assert(
      fc.property(ballots, anyArea, (ballot, areaCenti) => {
        const { roll, votes } = ballot;
        // the newcomer is on the roll in both counts, so only the vote is new
        const wider = { owners: roll.owners + 1, areaCenti: roll.areaCenti + areaCenti };
        const before = outcomeOf({ ...ballot, roll: wider });
        const consent: Vote = {
          ownerKey: 'late',
          areaCenti,
          choice: consentTo(before.motions),
          channel: 'door',
        };
        const after = outcomeOf({ ...ballot, roll: wider, votes: [...votes, consent] });
        expect(verdict(after.motions)).toEqual(expect.arrayContaining(passing(before.motions)));
      }),
      { numRuns: 1000 },
    );
  });

  test('turning another answer into a consent never defeats what is decided', () => {
    fc.assert(
      fc.property(ballots, fc.nat(), (ballot, at) => {
        const before = outcomeOf(ballot);
        const choice = consentTo(before.motions);
        const turned = ballot.votes.map((vote, i) =>
          i === at % ballot.votes.length ? { ...vote, choice } : vote,
        );
        const after = outcomeOf({ ...ballot, votes: turned });
        expect(verdict(after.motions)).toEqual(expect.arrayContaining(passing(before.motions)));
      }),
      { numRuns: 1000 },
    );
  });

  test('scaling all areas changes nothing, up to the largest community', () => {
    fc.assert(
      fc.property(ballots, fc.constantFrom(2, 7, 1000, 1_000_000_000), (ballot, factor) => {
        const areaCenti = ballot.roll.areaCenti * factor;
        fc.pre(areaCenti <= MAX_TOTAL_AREA_CENTI);
        const votes = ballot.votes.map((vote) => ({ ...vote, areaCenti: vote.areaCenti * factor }));
        const scaled = outcomeOf({ ...ballot, roll: { ...ballot.roll, areaCenti }, votes });
        expect(verdict(scaled.motions)).toEqual(verdict(outcomeOf(ballot).motions));
      }),
    );
  });

  test('`missing` is the smallest number that meets a condition', () => {
    fc.assert(
      fc.property(ballots, (ballot) => {
        const conditions = outcomeOf(ballot).motions.flatMap((motion) => motion.conditions);
        for (const { part, whole, missing, met, threshold } of conditions) {
          expect(missing === 0).toBe(met);
          if (whole === 0) continue;
          const enough = (n: number) => {
            const rest = BigInt(n) * BigInt(threshold.den) - BigInt(threshold.num) * BigInt(whole);
            return threshold.strict ? rest > 0n : rest >= 0n;
          };
          expect(enough(part + missing)).toBe(true);
          expect(missing > 0 && enough(part + missing - 1)).toBe(false);
          expect(part + missing).toBeLessThanOrEqual(whole);
        }
      }),
    );
  });
});
