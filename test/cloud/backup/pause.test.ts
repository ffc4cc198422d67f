import { existsSync } from 'node:fs';
import { dueRow } from '../../../src/cloud/data/due-row';
import type { JobReport } from '../../../src/cloud/jobs/run-jobs';
import { newMutation } from '../../support/api';
import { eventually } from '../../support/eventually';
import { connectSdk } from '../../support/local-cloud';
import {
  aCommunity,
  aFlat,
  anIdea,
  aNeed,
  aPerson,
  aPlan,
  owner,
  startWorld,
  worker,
} from '../../support/world';
import { validInput } from '../support/valid-input';
import { aDesk, expectCode, wipe, type Desk } from './support/commands';

/** A backup is one moment, a half-restored city is never seen, and neither closes the city for good. */
const world = startWorld();
let desk: Desk;
const FORGOTTEN = 11_000;
const MINUTE = 60_000;

beforeAll(async () => {
  desk = await aDesk(world);
});
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-1', owner(aFlat(1))), aPerson('o-worker', worker()));
  await world.put('needs', ...Array.from({ length: 30 }, (_, i) => aNeed({ _id: `need-${i}` })));
});

const submit = (mutationId = newMutation()) =>
  world.api('o-1', 'needs.submit', validInput('needs.submit', { communityId: 'c-1', mutationId, now: 0 }));
const read = () => world.api('o-1', 'needs.list', { communityId: 'c-1' });
const home = () => world.api('o-1', 'home.read', {});
const timer = async () => (await world.cloud.control<{ value: JobReport }>('timer/timer', {})).value;
const paused = (why: 'backup' | 'restore') => ({
  ok: false,
  error: { code: 'PAUSED', details: { for: why } },
});
const thePause = () => eventually('the pause', () => world.get('heartbeat', 'pause'));
/** Every instance looks at the pause again. */
const allKnow = () => world.travel(FORGOTTEN);

test('during a backup nothing is written and everything is read; what waited is taken afterwards, once', async () => {
  const running = desk.backup('one-moment.age', 4_000);
  await thePause();
  await allKnow();
  await world.put('due', dueRow('report', 'c-1', 1, 'put'));
  const mutationId = newMutation();
  expect(await submit(mutationId)).toEqual(paused('backup'));
  expect(await read()).toMatchObject({ ok: true });
  await timer();
  expect(await world.all('reports')).toEqual([]);
  await expectCode(running, 0);
  const entries = await desk.open('one-moment.age');
  expect(Object.values(entries).join('')).not.toContain(mutationId);
  expect(JSON.parse(entries['manifest.json']!)).toMatchObject({ collections: { needs: { count: 30 } } });
  expect(await world.get('heartbeat', 'pause')).toBeUndefined();
  await allKnow();
  expect(await submit(mutationId)).toMatchObject({ ok: true });
  expect(await submit(mutationId)).toMatchObject({ ok: true });
  await timer();
  expect(await world.all('reports')).toHaveLength(1);
  expect(await world.all('needs')).toHaveLength(31);
});

test('a verdict about a picture that comes during a backup is not written', async () => {
  const running = desk.backup('verdict.age', 4_000);
  await thePause();
  await allKnow();
  const event = { Event: 'wxa_media_check', trace_id: 'trace-1', errcode: 0, result: { suggest: 'pass' } };
  expect(await world.cloud.control('push', event)).toBe('success');
  expect(await world.all('media')).toEqual([]);
  await expectCode(running, 0);
  await allKnow();
  await world.cloud.control('push', event);
  expect(await world.all('media')).toHaveLength(1);
});

test('the pause of a killed backup ends by itself, and until then there is no second backup', async () => {
  const running = desk.backup('killed.age', 60_000);
  await thePause();
  running.process.kill('SIGKILL');
  await running.ran;
  await allKnow();
  expect(await submit()).toEqual(paused('backup'));
  expect((await expectCode(desk.backup('second.age'), 1)).said).toContain('另一个备份正在做');
  await world.travel(3 * MINUTE);
  expect(await submit()).toMatchObject({ ok: true });
  await expectCode(desk.backup('second.age'), 0);
  expect(existsSync(desk.path('killed.age'))).toBe(false);
});

test('a backup whose pause ended under it, as of a computer that fell asleep, is thrown away', async () => {
  const running = desk.backup('asleep.age', 3_000);
  await thePause();
  await world.travel(6 * MINUTE);
  expect(await submit()).toMatchObject({ ok: true });
  expect((await expectCode(running, 1)).said).toContain('已经丢掉');
  expect(existsSync(desk.path('asleep.age'))).toBe(false);
});

test('an existing file is not overwritten, and nobody is stopped for it', async () => {
  await expectCode(desk.backup('kept.age'), 0);
  expect((await expectCode(desk.backup('kept.age'), 1)).said).toContain('不会覆盖');
  expect(await world.get('heartbeat', 'pause')).toBeUndefined();
});

test('a value that would not come back as it is stops the backup, and the city goes on', async () => {
  const database = connectSdk(world.cloud).database();
  await database.collection('teams').add({ data: { _id: 'team-1', since: new Date(0) } });
  expect((await expectCode(desk.backup('date.age'), 1)).said).toContain('teams 的 team-1');
  expect(existsSync(desk.path('date.age'))).toBe(false);
  expect(await world.get('heartbeat', 'pause')).toBeUndefined();
});

test('a file that a document names and nobody has is told, and is no reason to have no backup', async () => {
  const file = 'cloud://local.local/needs/need-x-gone.png';
  await world.put('needs', aNeed({ _id: 'need-x', pictures: [{ file, check: 'passed' }] }));
  const { out } = await expectCode(desk.backup('gone.age'), 0);
  expect(out).toContain(file);
  expect(JSON.parse((await desk.open('gone.age'))['manifest.json']!)).toMatchObject({ missing: [file] });
});

test('documents that are too large for one answer together come a few at a time', async () => {
  const text = '灯'.repeat(170_000);
  for (let i = 0; i < 36; i++) await world.put('needs', aNeed({ _id: `large-${i}`, text, terms: [] }));
  await expectCode(desk.backup('large.age'), 0);
  expect(JSON.parse((await desk.open('large.age'))['manifest.json']!)).toMatchObject({
    collections: { needs: { count: 66 } },
  });
});

test('a killed restore keeps the city closed, for reading too, until the same backup is whole; another is refused', async () => {
  // Four pieces are written at once, so the last of these comes when the first are there.
  await world.put('plans', aPlan());
  await world.put('ideas', anIdea());
  const visit = { _id: 'visit-1', communityId: 'c-1', unit: '1-1-101', building: '1', by: 'o-worker', at: 0 };
  await world.put('visits', { ...visit, outcome: 'visited' });
  await expectCode(desk.backup('first.age'), 0);
  await allKnow();
  expect(await submit()).toMatchObject({ ok: true });
  await expectCode(desk.backup('other.age'), 0);
  await wipe(world);
  await world.cloud.control('faults', { latencyMs: 1_000, actions: ['database.insertDocument'] });
  const running = desk.restore('first.age');
  await eventually('the first people', async () => (await world.all('people')).length > 0, { every: 5 });
  running.process.kill('SIGKILL');
  await running.ran;
  await world.cloud.control('faults', {});
  expect(await world.all('visits')).toEqual([]);

  await world.travel(24 * 60 * MINUTE);
  for (const asked of [read(), home(), submit()]) expect(await asked).toEqual(paused('restore'));
  await timer();
  expect(await world.get('heartbeat', 'timer')).toBeUndefined();
  expect((await expectCode(desk.restore('other.age'), 1)).said).toContain('另一个备份恢复到了一半');
  expect((await expectCode(desk.backup('half.age'), 1)).said).toContain('正在恢复');

  const { said } = await expectCode(desk.restore('first.age'), 0);
  expect(said).toContain('接着上一次做');
  await allKnow();
  expect(await world.all('needs')).toHaveLength(30);
  expect(await world.all('visits')).toHaveLength(1);
  expect(await read()).toMatchObject({ ok: true });
  expect(await submit()).toMatchObject({ ok: true });
});
