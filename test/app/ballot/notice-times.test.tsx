import type { ReactElement } from 'react';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { DAY_MS, fromShanghai, HOUR_MS } from '../../../src/domain/shared/time';
import { useBallotDraft } from '../../../src/stores/ballot/notice';
import BallotCheck from '../../../src/worker/ballot-check/index';
import BallotTimes from '../../../src/worker/ballot-times/index';
import { router } from '../../support/taro';
import { answers, cloud, newPhone, refuses, sent } from '../support/phone';

/** Half an hour before midnight. */
const evening = fromShanghai({ year: 2026, month: 11, day: 24 }, 23, 30);
/** A page is drawn, and what it asks the cloud for has come. */
const show = (page: ReactElement) => act(async () => render(page));
const form = () => useBallotDraft.getState();
const page = () => document.body.textContent ?? '';
const isOn = (at: number) => jest.spyOn(Date, 'now').mockReturnValue(at);
const press = (name: string | RegExp) =>
  act(async () => {
    fireEvent.click(screen.getByRole('button', { name }));
  });
const off = (name: string) =>
  screen.getByRole('button', { name }).getAttribute('aria-disabled') === 'true' ||
  screen.getByRole('button', { name }).hasAttribute('disabled');

beforeEach(() => {
  newPhone();
  cloud.callFunction.mockResolvedValue(answers('settings.read', { values: {} }));
  router.params = { c: 'c-1' };
  isOn(evening);
  form().open('c-1', evening);
  form().change({
    kind: 'matter',
    matter: 'rebuild',
    title: '改造方案表决',
    organiser: '梧桐里社区居民委员会',
    question: '是否同意按公布的方案改造本小区？',
    contact: '王敏，0555-1234567',
  });
});
afterEach(() => jest.restoreAllMocks());

test('the earliest lawful opening is offered, and beside it why there is no earlier one', async () => {
  await show(<BallotTimes />);
  expect(screen.getByLabelText('开始投票的日期，12月10日 周四')).toBeTruthy();
  expect(page()).toContain('最早可以从 12月10日 0点开始：公告要满 15 天，公告当天不算。');
  expect(page()).not.toContain('还差');
});

test('where owners decide, the days to object go no lower than seven; a consultation may go to none', async () => {
  const { unmount } = await show(<BallotTimes />);
  const less = '初步结果公布后，几天内可以提异议，少一点';
  expect(off(less)).toBe(true);
  await press(less);
  expect(form().draft.objectionDays).toBe('7');
  await press('初步结果公布后，几天内可以提异议，多一点');
  await press(less);
  await press(less);
  expect(form().draft.objectionDays).toBe('7');
  unmount();

  form().change({ binding: 'consultative' });
  await show(<BallotTimes />);
  expect(page()).not.toContain('最早可以从');
  for (let n = 0; n < 9; n++) await press(less);
  expect(form().draft.objectionDays).toBe('0');
});

test('days that a consultation left are said to be too few once it is to decide, and one press mends them', async () => {
  form().change({ objectionDays: '0' });
  await show(<BallotTimes />);
  expect(page()).toContain('至少要留 7 天给人提异议');
  await press('下一步，核对');
  expect(page()).toContain('还差：排得开的时间');
  await press('初步结果公布后，几天内可以提异议，多一点');
  expect(form().draft.objectionDays).toBe('7');
  expect(page()).not.toContain('还差');
});

test('a draft that lay overnight says that its opening has become too early, and moves on when the worker presses', async () => {
  isOn(evening + DAY_MS);
  await show(<BallotTimes />);
  const { draft } = form();
  expect(page()).toContain('开始得太早，这样发不了。');
  await press('下一步，核对');
  expect(page()).toContain('还差：排得开的时间');
  expect(form().draft).toEqual(draft);
  await press('改成最早的时间');
  expect(form().draft.opensAt).toBe(draft.opensAt + DAY_MS);
  expect(form().draft.closesAt).toBe(draft.closesAt + DAY_MS);
  expect(page()).not.toContain('还差');
});

test('midnight passes while the notice is read: the press says so, sends nothing and leads back to the times', async () => {
  await show(<BallotCheck />);
  isOn(evening + HOUR_MS);
  await press('公布公告');
  expect(sent().map(({ procedure }) => procedure)).toEqual(['settings.read']);
  expect(page()).toContain('最早可以从12月11日 周五 凌晨0点开始。');
  expect(screen.getByRole('button', { name: '去补“时间和联系人”' })).toBeTruthy();
});

test('the clock of the phone is slow: what the cloud refuses is said with the day, here and where the times are set', async () => {
  const { unmount } = await show(<BallotCheck />);
  const { draft } = form();
  const opensFrom = draft.opensAt + DAY_MS;
  cloud.callFunction.mockResolvedValueOnce(refuses('PERIOD_TOO_SHORT', { opensFrom }));
  await press('公布公告');
  const said = '现在公布，最早可以从12月11日 周五 凌晨0点开始。';
  expect(page()).toContain(said);
  expect(screen.getByRole('button', { name: '去补“时间和联系人”' })).toBeTruthy();
  expect(form().draft).toEqual(draft);
  unmount();

  const times = await show(<BallotTimes />);
  expect(page()).toContain(said);
  act(() => form().change({ opensAt: opensFrom }));
  expect(page()).not.toContain(said);
  times.unmount();
  await show(<BallotCheck />);
  expect(screen.getByRole('button', { name: '公布公告' })).toBeTruthy();
});
