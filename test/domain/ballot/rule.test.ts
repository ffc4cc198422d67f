import {
  CONSENT,
  itemOf,
  MATTERS,
  PARTICIPATION,
  ruleOf,
  type Matter,
  type Rule,
} from '../../../src/domain/ballot/rule';

describe('Art. 278 para. 1: what owners decide, and by which majority', () => {
  test.each<[number, Matter, Rule]>([
    [1, 'rules-of-procedure', 'ordinary'],
    [2, 'management-covenant', 'ordinary'],
    [3, 'owners-committee', 'ordinary'],
    [4, 'property-manager', 'ordinary'],
    [5, 'use-maintenance-fund', 'ordinary'],
    [6, 'raise-maintenance-fund', 'special'],
    [7, 'rebuild', 'special'],
    [8, 'change-common-use', 'special'],
    [9, 'other-major', 'ordinary'],
  ])('item %i: %s is %s', (item, matter, rule) => {
    expect(itemOf(matter)).toBe(item);
    expect(ruleOf(matter)).toBe(rule);
  });
  test('there are nine items', () => expect(MATTERS).toHaveLength(9));
});

test('Art. 1259: "at least" includes the number, "more than half" does not', () => {
  expect(PARTICIPATION).toEqual({ num: 2, den: 3, strict: false });
  expect(CONSENT.ordinary).toEqual({ num: 1, den: 2, strict: true });
  expect(CONSENT.special).toEqual({ num: 3, den: 4, strict: false });
});
