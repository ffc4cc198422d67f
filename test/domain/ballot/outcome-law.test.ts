import { decide, type ConditionName } from '../../../src/domain/ballot/outcome';
import type { Matter, Rule } from '../../../src/domain/ballot/rule';
import { aBallot, type BallotNumbers } from '../support/builders';

const MATTER_OF: Record<Rule, Matter> = { ordinary: 'other-major', special: 'rebuild' };

/** The conditions that fail, and by how much. */
const failed = (rule: Rule, numbers: Partial<BallotNumbers>) => {
  const { form, roll, tally } = aBallot({ matter: MATTER_OF[rule], ...numbers });
  const outcome = decide(form, roll, tally);
  const conditions = outcome.motions.flatMap((motion) => motion.conditions);
  const names = conditions.filter(({ met }) => !met).map(({ name, missing }) => [name, missing]);
  expect(conditions).toHaveLength(4);
  expect(outcome.passed).toBe(names.length === 0);
  return names;
};

type Case = [string, Rule, Partial<BallotNumbers>, [ConditionName, number][]];

describe('Art. 278 para. 2, first sentence: two thirds of area and of owners take part', () => {
  const cases: Case[] = [
    ['exactly 2/3 of both is enough (Art. 1259)', 'ordinary', { votedOwners: 200, votedArea: 2_000_000 }, []],
    ['one owner short', 'ordinary', { votedOwners: 199 }, [['participation-owners', 1]]],
    ['0.01 m² short', 'ordinary', { votedArea: 1_999_999 }, [['participation-area', 1]]],
    [
      '2/3 of 301 owners is 201',
      'ordinary',
      { rollOwners: 301, votedOwners: 200 },
      [['participation-owners', 1]],
    ],
    ['201 of 301 owners is enough', 'ordinary', { rollOwners: 301, votedOwners: 201 }, []],
    [
      'both short',
      'special',
      { votedOwners: 100, votedArea: 1_000_000 },
      [
        ['participation-area', 1_000_000],
        ['participation-owners', 100],
      ],
    ],
  ];
  test.each(cases)('%s', (_, rule, numbers, expected) => expect(failed(rule, numbers)).toEqual(expected));
});

describe('Art. 278 para. 2, third sentence: other matters need more than half of those who take part', () => {
  const cases: Case[] = [
    [
      'exactly half of the area is not enough',
      'ordinary',
      { approvingArea: 1_500_000 },
      [['consent-area', 1]],
    ],
    [
      'exactly half of the owners is not enough',
      'ordinary',
      { approvingOwners: 150 },
      [['consent-owners', 1]],
    ],
    [
      'half and 0.01 m², half and one owner',
      'ordinary',
      { approvingArea: 1_500_001, approvingOwners: 151 },
      [],
    ],
    ['of an odd number the larger half', 'ordinary', { rollOwners: 301, approvingOwners: 151 }, []],
    [
      'of an odd number the smaller half',
      'ordinary',
      { rollOwners: 301, approvingOwners: 150 },
      [['consent-owners', 1]],
    ],
    [
      'the share is of those who take part, not of the roll',
      'ordinary',
      { votedOwners: 200, approvingOwners: 101 },
      [],
    ],
  ];
  test.each(cases)('%s', (_, rule, numbers, expected) => expect(failed(rule, numbers)).toEqual(expected));
});

describe('Art. 278 para. 2, second sentence: items 6 to 8 need three quarters of those who take part', () => {
  const cases: Case[] = [
    [
      'exactly 3/4 of both is enough (Art. 1259)',
      'special',
      { approvingArea: 2_250_000, approvingOwners: 225 },
      [],
    ],
    ['one owner short', 'special', { approvingOwners: 224 }, [['consent-owners', 1]]],
    ['0.01 m² short', 'special', { approvingArea: 2_249_999 }, [['consent-area', 1]]],
    ['3/4 of 301 is 226', 'special', { rollOwners: 301, approvingOwners: 225 }, [['consent-owners', 1]]],
    [
      'what passes as ordinary may fail as special',
      'special',
      { approvingArea: 2_000_000, approvingOwners: 200 },
      [
        ['consent-area', 250_000],
        ['consent-owners', 25],
      ],
    ],
  ];
  test.each(cases)('%s', (_, rule, numbers, expected) => expect(failed(rule, numbers)).toEqual(expected));
});

describe.each<[Rule, Partial<BallotNumbers>]>([
  ['ordinary', { approvingOwners: 101, approvingArea: 1_000_001 }],
  ['special', { approvingOwners: 150, approvingArea: 1_500_000 }],
])('a ballot of 300 with nothing to spare (%s)', (rule, consent) => {
  const bounds: Partial<BallotNumbers> = { votedOwners: 200, votedArea: 2_000_000, ...consent };
  test('passes', () => expect(failed(rule, bounds)).toEqual([]));
  test.each<[ConditionName, keyof BallotNumbers, string]>([
    ['participation-owners', 'votedOwners', 'one owner'],
    ['participation-area', 'votedArea', '0.01 m²'],
    ['consent-owners', 'approvingOwners', 'one owner'],
    ['consent-area', 'approvingArea', '0.01 m²'],
  ])('fails by %s alone, by 1 of %s (%s)', (condition, number) => {
    const short = { ...bounds, [number]: Number(bounds[number]) - 1 };
    expect(failed(rule, short)).toEqual([[condition, 1]]);
  });
});

describe('Art. 278 para. 1: each matter by its own majority', () => {
  test.each<[Matter, boolean]>([
    ['rules-of-procedure', true],
    ['management-covenant', true],
    ['owners-committee', true],
    ['property-manager', true],
    ['use-maintenance-fund', true],
    ['raise-maintenance-fund', false],
    ['rebuild', false],
    ['change-common-use', false],
    ['other-major', true],
  ])('%s: one short of three quarters is enough: %s', (matter, passed) => {
    const { form, roll, tally } = aBallot({ matter, approvingOwners: 224 });
    expect(decide(form, roll, tally).passed).toBe(passed);
  });
});

test('the four conditions are named in the order of the notice, with their numbers', () => {
  const numbers = { votedOwners: 250, votedArea: 2_400_000, approvingOwners: 200, approvingArea: 1_900_000 };
  const { form, roll, tally } = aBallot(numbers);
  const [motion] = decide(form, roll, tally).motions;
  expect(motion).toMatchObject({ motionId: 'works', optionId: 'approve', rule: 'ordinary', passed: true });
  expect(motion?.conditions.map(({ name, part, whole }) => [name, part, whole])).toEqual([
    ['participation-area', 2_400_000, 3_000_000],
    ['participation-owners', 250, 300],
    ['consent-area', 1_900_000, 2_400_000],
    ['consent-owners', 200, 250],
  ]);
});

describe('edges', () => {
  test('nobody has voted: nothing is met, and one consent at least is missing', () => {
    expect(failed('ordinary', { votedOwners: 0, votedArea: 0 })).toEqual([
      ['participation-area', 2_000_000],
      ['participation-owners', 200],
      ['consent-area', 1],
      ['consent-owners', 1],
    ]);
  });
  test('an empty roll decides nothing', () => {
    expect(failed('special', { rollOwners: 0, rollArea: 0 })).toHaveLength(4);
  });
  test.each<Rule>(['ordinary', 'special'])('one owner alone can pass a matter (%s)', (rule) => {
    expect(failed(rule, { rollOwners: 1, rollArea: 1 })).toEqual([]);
    expect(failed(rule, { rollOwners: 1, rollArea: 1, approvingOwners: 0, approvingArea: 0 })).toHaveLength(
      2,
    );
  });
  test('owners count by head too: one with most of the area cannot decide alone', () => {
    expect(failed('ordinary', { votedOwners: 1, votedArea: 2_900_000 })).toEqual([
      ['participation-owners', 199],
    ]);
  });
  test('more votes than the roll holds is a mistake of the caller', () => {
    const { form, roll, tally } = aBallot();
    expect(() => decide(form, { ...roll, owners: 299 }, tally)).toThrow(RangeError);
    expect(() => decide(form, { ...roll, areaCenti: 2_999_999 }, tally)).toThrow(RangeError);
  });
});
