import { MATTERS } from '../../../src/domain/ballot/rule';
import { leastDays } from '../../../src/domain/ballot/least-days';
import {
  isOn,
  longestIn,
  numberIn,
  settingOf,
  SETTING_KEYS,
  valueName,
} from '../../../src/domain/city/setting';
import { settingFault } from '../../../src/domain/city/setting-change';

test('what nobody has changed has its preset, and the preset of each is within its bounds', () => {
  expect([numberIn({}, 'noticeDays'), numberIn({}, 'objectionDays'), isOn({}, 'silentVotes')]).toEqual([
    15,
    7,
    false,
  ]);
  for (const key of SETTING_KEYS) {
    expect([key, settingFault({ key, value: settingOf(key).preset })]).toEqual([key, undefined]);
  }
});

test('a matter’s own value stands before the general one, and the general one before the preset', () => {
  const values = { noticeDays: 20, 'noticeDays.raise-maintenance-fund': 30 };
  expect(numberIn(values, 'noticeDays', 'raise-maintenance-fund')).toBe(30);
  expect(numberIn(values, 'noticeDays', 'property-manager')).toBe(20);
  expect(numberIn({}, 'noticeDays', 'property-manager')).toBe(15);
});

test('a ballot on several matters keeps the longest of their periods, though the general one be longer', () => {
  const values = { noticeDays: 40, 'noticeDays.rebuild': 20, 'noticeDays.property-manager': 30 };
  const motions = [{ matter: 'rebuild' as const }, { matter: 'property-manager' as const }];
  expect(leastDays(values, motions)).toEqual({ noticeDays: 30, objectionDays: 7 });
  expect(longestIn(values, 'noticeDays', [])).toBe(40);
});

test.each([
  ['noticeDays', 15, undefined],
  ['noticeDays', 60, undefined],
  ['noticeDays', 14, 'bounds'],
  ['noticeDays', 61, 'bounds'],
  ['noticeDays', 15.5, 'kind'],
  ['noticeDays', '15', 'kind'],
  ['silentVotes', 1, undefined],
  ['silentVotes', 2, 'kind'],
  ['ballotTemplate', 'x'.repeat(43), undefined],
  ['ballotTemplate', 'none', undefined],
  ['ballotTemplate', '', 'kind'],
  ['ballotTemplate', '不是编号'.repeat(10), 'kind'],
] as const)('%s to %p: %p', (key, value, fault) => expect(settingFault({ key, value })).toBe(fault));

test('only periods of ballots are kept by matter', () => {
  const [matter] = MATTERS;
  const byMatter = SETTING_KEYS.filter((key) => {
    const value = settingOf(key).preset;
    return settingFault({ key, value, ...(matter && { matter }) }) === undefined;
  });
  expect(byMatter).toEqual(['noticeDays', 'objectionDays']);
  expect(valueName('noticeDays', 'rebuild')).toBe('noticeDays.rebuild');
});
