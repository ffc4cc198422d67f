import type { Form } from '../../../src/domain/ballot/form';
import { leadingOption } from '../../../src/domain/ballot/leading';
import { decide, type ConditionName, type Outcome } from '../../../src/domain/ballot/outcome';
import { tally, type Vote } from '../../../src/domain/ballot/tally';
import { aForm, aMotion, picked, someOptions, someVotes } from '../support/builders';

/** As many owners as `n`, each with an area, who pick an option of the one motion. */
const group = (pick: string, n: number, areaCenti = 8000) =>
  someVotes(n, { choice: picked(pick), areaCenti }, pick);
const decideAll = (form: Form, votes: Vote[]): Outcome => {
  const counted = tally(form, votes);
  return decide(form, counted, counted);
};
const failing = ({ motions }: Outcome): ConditionName[] =>
  (motions[0]?.conditions ?? []).filter(({ met }) => !met).map(({ name }) => name);

describe('an abstention takes part and does not consent', () => {
  const form = aForm();
  test('half consent, half abstain: not more than half', () => {
    const outcome = decideAll(form, [...group('approve', 2), ...group('abstain', 2)]);
    expect(failing(outcome)).toEqual(['consent-area', 'consent-owners']);
  });
  test('it makes up the two thirds', () => {
    const votes = [...group('approve', 3), ...group('abstain', 1)];
    const roll = { owners: 6, areaCenti: 48_000 };
    expect(decide(form, roll, tally(form, votes)).passed).toBe(true);
    expect(decide(form, roll, tally(form, votes.slice(0, 3))).passed).toBe(false);
  });
});

describe('items: each passes or fails alone', () => {
  const motions = [aMotion({ motionId: 'roof' }), aMotion({ motionId: 'lift', matter: 'change-common-use' })];
  const form = aForm({ kind: 'items', motions });
  const both = (n: number, roof: string, lift: string) =>
    someVotes(n, { choice: { roof: [roof], lift: [lift] } }, roof + lift);
  const passed = (votes: Vote[]) => decideAll(form, votes).motions.map((motion) => motion.passed);
  test('by its own majority: two of three are enough for the roof, not for the lift', () => {
    expect(passed(both(2, 'approve', 'approve').concat(both(1, 'reject', 'reject')))).toEqual([true, false]);
  });
  test('by its own answers', () => {
    expect(passed(both(3, 'reject', 'approve').concat(both(1, 'approve', 'abstain')))).toEqual([false, true]);
  });
  test('something is decided where at least one item is', () => {
    expect(decideAll(form, both(1, 'reject', 'approve')).passed).toBe(true);
    expect(decideAll(form, both(1, 'reject', 'abstain')).passed).toBe(false);
  });
  test('too few take part: none passes, however many consent', () => {
    const outcome = decide(
      form,
      { owners: 4, areaCenti: 32_000 },
      tally(form, both(2, 'approve', 'approve')),
    );
    expect(outcome.motions.map((motion) => motion.passed)).toEqual([false, false]);
  });
});

describe('one of several plans: the winner must itself meet the consent condition', () => {
  const plans = (matter: 'other-major' | 'rebuild' = 'other-major') =>
    aForm({ kind: 'one-of', motions: [aMotion({ matter, options: someOptions('a', 'b', 'c') })] });
  const result = (votes: Vote[], form = plans()) => {
    const outcome = decideAll(form, votes);
    return { plan: outcome.motions[0]?.optionId, failing: failing(outcome), passed: outcome.passed };
  };
  const BOTH: ConditionName[] = ['consent-area', 'consent-owners'];
  test.each<[string, Vote[], ReturnType<typeof result>]>([
    [
      'more than half for one',
      [...group('b', 3), ...group('a', 2)],
      { plan: 'b', failing: [], passed: true },
    ],
    [
      'the most, but not more than half',
      [...group('b', 3), ...group('a', 2), ...group('c', 1)],
      { plan: 'b', failing: BOTH, passed: false },
    ],
    [
      'a tie: the first of the paper',
      [...group('b', 2), ...group('a', 2)],
      { plan: 'a', failing: BOTH, passed: false },
    ],
    [
      'a tie of owners: the larger area, which is not enough without the owners',
      [...group('b', 2, 9000), ...group('a', 2)],
      { plan: 'b', failing: ['consent-owners'], passed: false },
    ],
    [
      'most owners with the smaller area',
      [...group('b', 3, 100), ...group('a', 2)],
      { plan: 'b', failing: ['consent-area'], passed: false },
    ],
    [
      'none of them is a position that can prevail over every plan',
      [...group('none', 3), ...group('a', 2)],
      { plan: 'a', failing: BOTH, passed: false },
    ],
    [
      'abstentions and none count among those who take part',
      [...group('a', 3), ...group('none', 1), ...group('abstain', 2)],
      { plan: 'a', failing: BOTH, passed: false },
    ],
    ['only abstentions', group('abstain', 3), { plan: 'a', failing: BOTH, passed: false }],
  ])('%s', (_, votes, expected) => expect(result(votes)).toEqual(expected));
  test('of a special matter three quarters, the number included', () => {
    expect(result([...group('c', 3), ...group('a', 1)], plans('rebuild'))).toMatchObject({
      plan: 'c',
      passed: true,
    });
    expect(result([...group('c', 5), ...group('a', 2)], plans('rebuild'))).toMatchObject({
      plan: 'c',
      passed: false,
    });
  });
  test('the leading plan does not depend on the order of votes', () => {
    const form = plans();
    const [motion = aMotion()] = form.motions;
    const votes = [...group('c', 2), ...group('b', 2, 8001), ...group('a', 1, 50_000)];
    expect(leadingOption(motion, tally(form, votes))).toBe('b');
    expect(leadingOption(motion, tally(form, votes.reverse()))).toBe('b');
  });
});

test('priorities decide nothing, even where all want the same', () => {
  const form = aForm({
    kind: 'priorities',
    binding: 'consultative',
    motions: [aMotion({ options: someOptions('lift', 'roof') })],
    most: 2,
  });
  expect(decideAll(form, group('lift', 3)).passed).toBe(false);
});
