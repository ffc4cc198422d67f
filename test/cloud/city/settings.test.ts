import type { Input } from '../../../src/contract/contract';
import { settingOf, SETTING_KEYS } from '../../../src/domain/city/setting';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, bureau, district, startWorld } from '../../support/world';

const DAY = 86_400_000;
const world = startWorld();
let now: number;
beforeEach(async () => {
  await world.empty();
  now = await world.now();
  await world.put(
    'people',
    aPerson('o-one', bureau),
    aPerson('o-two', bureau),
    aPerson('o-district', district()),
  );
});

type Change = Partial<Input<'settings.change'>>;
const change = (by: string, more: Change = {}) =>
  world.api(by, 'settings.change', {
    mutationId: newMutation(),
    key: 'answerDays',
    value: 10,
    article: '市住建局〔2026〕8号 第三条',
    on: now - 30 * DAY,
    ...more,
  });
const list = async () => valueOf(await world.api('o-one', 'settings.list', {}));
const waiting = async (by = 'o-two') =>
  valueOf(await world.api(by, 'approvals.list', {})).approvals.filter(({ state }) => state === 'waiting');
const decide = (by: string, approvalId: string, accept = true) =>
  world.api(by, 'approvals.decide', {
    mutationId: newMutation(),
    approvalId,
    ...(accept ? { accept: true as const } : { accept: false as const, reason: '没有看到这份文件' }),
  });

test('a setting that decides about no vote changes at once, and the change says what, from what, by which article', async () => {
  expect(valueOf(await change('o-one')).state).toBe('changed');
  expect(valueOf(await change('o-two', { value: 20 })).state).toBe('changed');
  const { values, changes } = await list();
  expect(values).toEqual({ answerDays: 20 });
  expect(changes.map(({ value, former, second }) => [value, former, second])).toEqual([
    [20, 10, false],
    [10, undefined, false],
  ]);
  expect(changes[0]).toMatchObject({
    key: 'answerDays',
    article: '市住建局〔2026〕8号 第三条',
    on: now - 30 * DAY,
  });
});

test('the repeat of a change is one change', async () => {
  const input = { mutationId: newMutation() };
  valueOf(await change('o-one', input));
  valueOf(await change('o-two', { value: 20 }));
  expect(valueOf(await change('o-one', input)).state).toBe('changed');
  expect((await list()).values).toEqual({ answerDays: 20 });
  expect((await list()).changes).toHaveLength(2);
});

test('what decides about votes waits for a second person of the bureau; until then nothing has changed', async () => {
  const input = { key: 'noticeDays', value: 20, mutationId: newMutation() } as const;
  expect(valueOf(await change('o-one', input)).state).toBe('waiting');
  expect((await list()).values).toEqual({});
  const [asked] = await waiting();
  expect(asked).toMatchObject({ asked: { act: 'setting', key: 'noticeDays', value: 20 }, mayDecide: true });
  expect(await decide('o-one', asked!.approvalId)).toMatchObject({ error: { code: 'SAME_PERSON' } });
  expect(await decide('o-district', asked!.approvalId)).toMatchObject({ error: { code: 'NOT_FOUND' } });
  expect((await list()).values).toEqual({});
  valueOf(await decide('o-two', asked!.approvalId));
  expect(await list()).toMatchObject({
    values: { noticeDays: 20 },
    changes: [{ second: true }],
    waiting: [],
  });
  // Decided once, and the repeats of both are the same answer.
  valueOf(await decide('o-two', asked!.approvalId));
  expect(valueOf(await change('o-one', input)).state).toBe('changed');
  expect((await list()).changes).toHaveLength(1);
});

test('of two people who decide differently at once, one does', async () => {
  await world.put('people', aPerson('o-three', bureau));
  valueOf(await change('o-one', { key: 'noticeDays', value: 20 }));
  const [asked] = await waiting();
  const answers = await Promise.all([
    decide('o-two', asked!.approvalId),
    decide('o-three', asked!.approvalId, false),
  ]);
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const { values } = await list();
  expect(values).toEqual(answers[0]!.ok ? { noticeDays: 20 } : {});
});

test('a refusal keeps the old value and says why; whoever asked may take it back and ask anew', async () => {
  valueOf(await change('o-one', { key: 'noticeDays', value: 20 }));
  const [asked] = await waiting();
  valueOf(await decide('o-two', asked!.approvalId, false));
  const { approvals } = valueOf(await world.api('o-one', 'approvals.list', {}));
  expect(approvals[0]).toMatchObject({
    state: 'refused',
    mine: true,
    decided: { reason: '没有看到这份文件' },
  });
  valueOf(await change('o-one', { key: 'noticeDays', value: 30 }));
  const [again] = await waiting();
  expect(await change('o-two', { key: 'noticeDays', value: 31 })).toMatchObject({
    error: { code: 'APPROVAL_WAITING' },
  });
  const withdraw = (by: string) =>
    world.api(by, 'approvals.withdraw', { mutationId: newMutation(), approvalId: again!.approvalId });
  expect(await withdraw('o-two')).toMatchObject({ error: { code: 'NOT_FOUND' } });
  valueOf(await withdraw('o-one'));
  expect(await decide('o-two', again!.approvalId)).toMatchObject({ error: { code: 'APPROVAL_SETTLED' } });
  expect((await list()).values).toEqual({});
});

test('one matter of Article 278 may have a period of its own', async () => {
  valueOf(await change('o-one', { key: 'noticeDays', matter: 'raise-maintenance-fund', value: 30 }));
  const [asked] = await waiting();
  valueOf(await decide('o-two', asked!.approvalId));
  expect((await list()).values).toEqual({ 'noticeDays.raise-maintenance-fund': 30 });
});

test.each([
  [{ key: 'noticeDays', value: 14 }, 'bounds'],
  [{ key: 'objectionDays', value: 6 }, 'bounds'],
  [{ key: 'silentVotes', value: 2 }, 'kind'],
  [{ key: 'answerDays', matter: 'rebuild', value: 10 }, 'matter'],
  [{ key: 'ballotTemplate', value: 5 }, 'kind'],
] as const)('%j is refused', async (more, fault) => {
  expect(await change('o-one', more)).toMatchObject({
    error: { code: 'SETTING_INVALID', details: { fault } },
  });
});

test('no period can be set below the law’s, by nobody', () => {
  const periods = SETTING_KEYS.map(settingOf).filter(({ frozenBy }) => frozenBy === 'ballot');
  for (const setting of periods) {
    if (setting.kind === 'number' && setting.unit === 'days') expect(setting.preset).toBe(setting.bounds[0]);
    expect(setting.second).toBe(true);
  }
});
