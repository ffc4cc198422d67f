import {
  CONFIRMED_ACTS,
  mayBeSecond,
  secondFault,
  type Second,
} from '../../../src/domain/city/second-person';
import { ROLES } from '../../../src/domain/joining/office';
import { reaches } from '../../../src/domain/joining/area';
import { lendFault } from '../../../src/domain/joining/lend';

const aSecond = (more: Partial<Second> = {}): Second => ({
  openid: 'second',
  offices: ['bureau'],
  isInvolved: false,
  ...more,
});

test('what concerns the whole city is confirmed by the bureau, what concerns a community also by street and district', () => {
  const seconds = Object.fromEntries(
    CONFIRMED_ACTS.map((act) => [act, ROLES.filter((role) => mayBeSecond(act, role))]),
  );
  const above = ['street', 'district', 'bureau'];
  expect(seconds).toEqual({
    setting: ['bureau'],
    'close-community': above,
    earlier: above,
    bureau: ['bureau'],
  });
});

test('nobody confirms what they asked, nor where they live or work, nor without an office that may', () => {
  expect(secondFault('earlier', 'first', aSecond())).toBeUndefined();
  expect(secondFault('earlier', 'second', aSecond())).toBe('same-person');
  expect(secondFault('earlier', 'first', aSecond({ isInvolved: true }))).toBe('own-matter');
  expect(secondFault('setting', 'first', aSecond({ offices: ['district'] }))).toBe('role');
  expect(secondFault('earlier', 'first', aSecond({ offices: ['worker', 'supervisor', 'resident'] }))).toBe(
    'role',
  );
});

test('an office reaches its own part of the city and no further', () => {
  const here = { districtId: 'd-1', streetId: 's-1' };
  expect(reaches({ role: 'bureau' }, undefined)).toBe(true);
  expect(reaches({ role: 'district', districtId: 'd-1' }, here)).toBe(true);
  expect(reaches({ role: 'district', districtId: 'd-2' }, here)).toBe(false);
  expect(reaches({ role: 'street', districtId: 'd-1', streetId: 's-1' }, here)).toBe(true);
  expect(reaches({ role: 'street', districtId: 'd-1', streetId: 's-2' }, here)).toBe(false);
  // A community older than the table of districts lies in none of them.
  expect(reaches({ role: 'district', districtId: 'd-1' }, {})).toBe(false);
  expect(reaches({ role: 'district' }, {})).toBe(false);
  expect(reaches({ role: 'street' }, {})).toBe(false);
  expect(reaches({ role: 'worker' }, here)).toBe(false);
});

const DAY = 86_400_000;
test.each([
  ['for ninety days', { until: 90 * DAY }, undefined],
  ['for ninety-one', { until: 91 * DAY }, 'too-long'],
  ['beyond the own term', { until: 30 * DAY, own: { until: 29 * DAY } }, 'beyond-own-term'],
  ['to the end of the own term', { until: 30 * DAY, own: { until: 30 * DAY } }, undefined],
  ['to somebody who is no worker', { isWorker: false }, 'not-a-worker'],
  ['what is lent itself', { own: { lent: true as const } }, 'lent-on'],
] as const)('a community is lent %s: %p', (_, more, fault) => {
  expect(lendFault({ from: 0, until: 10 * DAY, own: {}, isWorker: true, ...more })).toBe(fault);
});
