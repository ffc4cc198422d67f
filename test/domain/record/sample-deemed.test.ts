import fc from 'fast-check';
import { decide } from '../../../src/domain/ballot/outcome';
import { withDeemedVotes } from '../../../src/domain/ballot/non-voters';
import { tally, type Vote } from '../../../src/domain/ballot/tally';
import { fewestToFlipDeemed } from '../../../src/domain/record/sample-deemed';
import { aForm, aVote, picked } from '../support/builders';

/** Where silent owners go with the majority, few votes carry many: the sample must know. */
const form = aForm();
interface Case {
  readonly votes: readonly { readonly answer: string; readonly areaCenti: number }[];
  readonly silent: readonly number[];
  readonly away: readonly number[];
}
const built = ({ votes, silent, away }: Case) => {
  const cast = votes.map(({ answer, areaCenti }, i) =>
    aVote({ ownerKey: `v${i}`, areaCenti, choice: picked(answer) }),
  );
  const areas = new Map<string, number>([
    ...cast.map(({ ownerKey, areaCenti }) => [ownerKey as string, areaCenti] as const),
    ...silent.map((areaCenti, i) => [`s${i}`, areaCenti] as const),
    ...away.map((areaCenti, i) => [`a${i}`, areaCenti] as const),
  ]);
  return { cast, areas, names: silent.map((_, i) => `s${i}`) };
};
const fewest = (given: Case) => {
  const { cast, areas, names } = built(given);
  return fewestToFlipDeemed(form, areas, cast, names);
};
const same = (n: number, answer: string) => Array.from({ length: n }, () => ({ answer, areaCenti: 8000 }));

test.each<[string, Case, number]>([
  [
    'ten agree, twenty are silent: five that say no leave no majority',
    { votes: same(10, 'approve'), silent: Array<number>(20).fill(8000), away: [] },
    5,
  ],
  [
    'nobody is silent: as any other, without four too few take part',
    { votes: same(10, 'approve'), silent: [], away: [] },
    4,
  ],
  [
    'no majority: one vote may make one',
    { votes: [...same(3, 'approve'), ...same(3, 'reject')], silent: [8000], away: [] },
    1,
  ],
])('%s', (_, given, wanted) => {
  expect(fewest(given)).toBe(wanted);
});

/** Every way to change or leave out votes, by the fewest that turns the outcome. */
function byTrying(given: Case): number {
  const { cast, areas } = built(given);
  const sum = (keep: (name: string) => boolean) => {
    const some = [...areas].filter(([name]) => keep(name));
    return { owners: some.length, areaCenti: some.reduce((n, [, area]) => n + area, 0) };
  };
  const roll = sum(() => true);
  const silent = sum((name) => name.startsWith('s'));
  const passes = (votes: readonly Vote[]) =>
    decide(form, roll, withDeemedVotes(tally(form, votes), silent)).passed;
  const now = passes(cast);
  let least = Infinity;
  const tryFrom = (i: number, votes: readonly Vote[], changed: number) => {
    if (changed >= least) return;
    const vote = cast[i];
    if (!vote) {
      if (changed > 0 && passes(votes) !== now) least = changed;
      return;
    }
    tryFrom(i + 1, [...votes, vote], changed);
    tryFrom(i + 1, votes, changed + 1);
    for (const answer of ['approve', 'reject', 'abstain'])
      tryFrom(i + 1, [...votes, { ...vote, choice: picked(answer) }], changed + 1);
  };
  tryFrom(0, [], 0);
  return least;
}

test('never more than what trying every change finds', () => {
  const area = fc.integer({ min: 1, max: 9 });
  const one = fc.record({
    answer: fc.constantFrom('approve', 'approve', 'reject', 'abstain'),
    areaCenti: area,
  });
  const some = fc.record({
    votes: fc.array(one, { minLength: 1, maxLength: 5 }),
    silent: fc.array(area, { maxLength: 4 }),
    away: fc.array(area, { maxLength: 2 }),
  });
  fc.assert(
    fc.property(some, (given) => {
      expect(fewest(given)).toBeLessThanOrEqual(byTrying(given));
    }),
  );
});
