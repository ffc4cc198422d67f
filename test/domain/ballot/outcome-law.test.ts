import { decide, type ConditionName } from '../../../src/domain/ballot/outcome';
import type { Rule } from '../../../src/domain/ballot/rule';
import { aBallot, type BallotNumbers } from '../support/builders';

const failed = (rule: Rule, numbers: Partial<BallotNumbers>) => {
  const { roll, tally } = aBallot(numbers);
  const outcome = decide(rule, roll, tally);
  const names = outcome.conditions.filter(({ met }) => !met).map(({ name, missing }) => [name, missing]);
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
    const { roll } = aBallot({ rollOwners: 1, rollArea: 1 });
    expect(() => decide('ordinary', roll, aBallot().tally)).toThrow(RangeError);
  });
});
