import type { JobReport } from '../../../src/cloud/jobs/run-jobs';
import { DAY_MS } from '../../../src/domain/shared/time';
import { collectionNames } from '../../support/collections';
import { verify } from '../../../src/verifier/verify';
import type { CounterSnapshot } from '../../../src/emulator/counters';
import { valueOf } from '../../support/api';
import { runTimer as run } from '../../support/run-timer';
import { aCommunity, aNeed, startWorld } from '../../support/world';
import { dueRow } from '../../../src/cloud/data/due-row';
import {
  announced,
  aPlace,
  aRow,
  cast,
  exported,
  object,
  opened,
  stored,
  toClose,
  toFinal,
  toOpening,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/** The timer's run, once a minute: every job and every community on its own, ballots first. */
const world = startWorld();
afterEach(() => world.cloud.control('faults', {}));

const once = async () => (await world.cloud.control<{ value: JobReport }>('timer/timer', {})).value;
const runTimer = () => run(world.cloud);
const MINUTE = 60_000;
const NOTHING = { changed: 0, figures: 0, failed: [], left: 0, held: false };

test('an old file that cannot be deleted does not keep votes from being counted, and goes when it can', async () => {
  const ballot = await opened(await aPlace(world, 'c-file', aRow(5)));
  for (const n of [1, 2, 3, 4, 5]) valueOf(await cast(ballot, n));
  const file = 'cloud://local/letters/old.docx';
  await world.put('letterFiles', { _id: 'old', file, letters: 3, until: 1 });
  await world.put('due', dueRow('letter-file', 'old', 1, 'put'));
  await world.cloud.control('faults', { errorRate: 1, actions: ['storage.batchDeleteFile'] });
  expect((await runTimer()).failed).toEqual(['letter-file old']);
  expect((await stored(ballot)).head?.statement.size).toBe(5);
  expect(await world.get('letterFiles', 'old')).toBeDefined();
  await world.cloud.control('faults', {});
  await world.travel(10 * MINUTE);
  expect((await runTimer()).failed).toEqual([]);
  expect(await world.get('letterFiles', 'old')).toBeUndefined();
});

test('a ballot whose documents are broken holds up neither the other ballots nor anything else', async () => {
  const broken = await announced(await aPlace(world, 'c-broken', aRow(2)));
  const whole = await announced(await aPlace(world, 'c-whole', aRow(2)));
  await toOpening(broken);
  await toOpening(whole);
  valueOf(await cast(broken, 1));
  valueOf(await cast(whole, 1));
  const document = await stored(broken);
  await world.remove('ballots', broken.ballotId);
  await world.put('ballots', { ...document, notice: null as never });
  expect((await runTimer()).failed).toEqual([`ballot ${broken.ballotId}`]);
  expect((await stored(whole)).head?.statement.size).toBe(1);
  await world.remove('ballots', broken.ballotId);
  await world.put('ballots', document);
  expect((await runTimer()).failed).toEqual([]);
  expect((await stored(broken)).head?.statement.size).toBe(1);
});

test('figures that could not be counted are counted by the next run, though nothing has happened since', async () => {
  const community = aCommunity({ _id: 'c-figures', changedAt: await world.now() });
  await world.put('communities', { ...community, since: null as never });
  expect((await runTimer()).failed).toEqual(['report c-figures', 'figures c-figures']);
  await world.remove('communities', community._id);
  await world.put('communities', { ...community, changedAt: 0 });
  await world.travel(10 * MINUTE);
  expect(await world.get('summaries', 'c-figures')).toBeUndefined();
  expect((await runTimer()).failed).toEqual([]);
  expect(await world.get('summaries', 'c-figures')).toMatchObject({ name: community.name });
});

test('a merge of needs that cannot be finished does not keep another one from being finished', async () => {
  const into = aNeed({ _id: 'need-into', communityId: 'c-needs' });
  const half = { communityId: 'c-needs', carrying: 'over' as const, mergedInto: { needId: into._id, at: 1 } };
  await world.put(
    'needs',
    into,
    aNeed({ _id: 'need-a-broken', ...half }),
    aNeed({ _id: 'need-b-whole', ...half }),
  );
  const backing = {
    communityId: 'c-needs',
    at: 1,
    unit: '1-1-101',
    building: '1',
    tenant: false,
    own: true,
    left: false,
  };
  await world.put('due', ...['need-a-broken', 'need-b-whole'].map((id) => dueRow('need', id, 1, 'put')));
  await world.put(
    'backings',
    { ...backing, _id: 'need-a-broken:1-1-101', needId: 'need-a-broken', via: null as never, own: false },
    { ...backing, _id: 'need-b-whole:1-1-101', needId: 'need-b-whole', via: [] },
  );
  expect((await runTimer()).failed).toEqual(['need need-a-broken']);
  expect((await world.get('needs', 'need-b-whole'))?.carrying).toBeUndefined();
  expect((await world.get('needs', into._id))?.households).toBe(1);
  await world.remove('backings', 'need-a-broken:1-1-101');
});

test('timers that overlap, on a clock that is set back between them: the record verifies, no time goes back', async () => {
  const ballot = await opened(await aPlace(world, 'c-back', aRow(24)));
  await world.travel(30 * MINUTE);
  for (let round = 0; round < 6; round++) {
    const latency = { latencyMs: [0, 30], seed: round + 1, actions: ['database.getDocument'] };
    await world.cloud.control('faults', latency);
    const voting = Promise.all(
      Array.from({ length: 4 }, (_, i) => cast(ballot, round * 4 + i + 1, i % 3 === 0 ? reject : approve)),
    );
    await Promise.all([1, 2, 3].map(() => world.runTimer()));
    for (const answer of await voting) valueOf(answer);
    await world.travel(round % 2 === 0 ? -3 * MINUTE : 2 * MINUTE);
  }
  await world.cloud.control('faults', {});
  const { countedAt } = (await stored(ballot)).turnout;
  await world.runTimer();
  expect((await stored(ballot)).turnout.countedAt).toBeGreaterThanOrEqual(countedAt);
  const heads = (await world.all('segments')).flatMap((segment) =>
    segment.ballotId === ballot.ballotId ? segment.heads.map(({ statement }) => statement.at) : [],
  );
  expect(heads.length).toBeGreaterThan(3);
  expect(heads).toEqual([...heads].sort((a, b) => a - b));
  await toClose(ballot);
  await world.travel(-2 * MINUTE);
  await Promise.all([1, 2, 3].map(() => world.runTimer()));
  await world.travel(2 * MINUTE);
  await toFinal(ballot);
  expect((await stored(ballot)).status).toBe('final');
  const { steps } = verify(await exported(ballot));
  expect(steps.flatMap(({ problems }) => problems)).toEqual([]);
});

test('what happens while the clock is set back is counted all the same', async () => {
  await world.put('communities', aCommunity({ _id: 'c-later', changedAt: 0 }));
  await runTimer();
  await world.travel(-60 * MINUTE);
  await world.put(
    'needs',
    aNeed({ _id: 'need-later', communityId: 'c-later', changedAt: await world.now() }),
  );
  await runTimer();
  await world.travel(60 * MINUTE);
  expect(await world.get('summaries', 'c-later')).toMatchObject({ needs: 1 });
});

test('an open ballot in which nothing happens refreshes no figures', async () => {
  const ballot = await opened(await aPlace(world, 'c-idle', aRow(4)));
  valueOf(await cast(ballot, 1));
  await runTimer();
  await world.travel(10 * MINUTE);
  expect(await runTimer()).toEqual(NOTHING);
});

/** Everything that the city stores but the beat of the timer itself. */
async function everything() {
  const names = collectionNames().filter((name) => name !== 'heartbeat');
  return Promise.all(names.map(async (name) => [name, await world.all(name)] as const));
}

test('a second run changes nothing, nor does one on a clock that was set back an hour', async () => {
  const ballot = await opened(await aPlace(world, 'c-still', aRow(4)));
  valueOf(await cast(ballot, 1));
  await runTimer();
  await world.travel(10 * MINUTE);
  await runTimer();
  const before = await everything();
  const [beat] = await world.all('heartbeat');
  expect(await runTimer()).toEqual(NOTHING);
  await world.travel(-60 * MINUTE);
  await runTimer();
  expect(await everything()).toEqual(before);
  expect((await world.all('heartbeat'))[0]?.at).toBeGreaterThanOrEqual(beat!.at);
  await world.travel(60 * MINUTE);
});

test('an idle city costs eleven requests a minute, no document but the beat, and one write', async () => {
  const ballot = await opened(await aPlace(world, 'c-counted', aRow(4)));
  valueOf(await cast(ballot, 1));
  await runTimer();
  await world.travel(10 * MINUTE);
  await runTimer();
  await world.cloud.control('counters/reset', {});
  expect(await runTimer()).toEqual(NOTHING);
  const { roundTrips, docsRead, byAction } = await world.cloud.control<CounterSnapshot>('counters');
  const writes = ['database.insertDocument', 'database.modifyDocument', 'database.removeDocument'];
  expect(writes.map((action) => byAction[action] ?? 0)).toEqual([0, 1, 0]);
  expect(roundTrips).toBeLessThanOrEqual(11);
  expect(docsRead).toBeLessThanOrEqual(2);
});

test('of two runs one has the work; what a killed one held is free within a minute', async () => {
  const ballot = await opened(await aPlace(world, 'c-lease', aRow(4)));
  await runTimer();
  const [beat] = await world.all('heartbeat');
  const now = await world.now();
  await world.remove('heartbeat', beat!._id);
  await world.put('heartbeat', { ...beat!, at: now, lease: { until: now + 55_000 } });
  valueOf(await cast(ballot, 1));
  expect(await once()).toMatchObject({ held: true });
  expect((await stored(ballot)).head).toBeUndefined();
  await world.travel(MINUTE);
  expect(await once()).toMatchObject({ held: false });
  expect((await stored(ballot)).head?.statement.size).toBe(1);
});

test('a run that was killed on a clock far ahead holds nobody up, and hides no change', async () => {
  const ballot = await opened(await aPlace(world, 'c-ahead', aRow(4)));
  await runTimer();
  const [beat] = await world.all('heartbeat');
  const now = await world.now();
  const ahead = now + 30 * DAY_MS;
  await world.remove('heartbeat', beat!._id);
  await world.put('heartbeat', { ...beat!, at: ahead, lease: { until: ahead + 55_000 } });
  valueOf(await cast(ballot, 1));
  await world.put('needs', aNeed({ _id: 'c-ahead:n', communityId: 'c-ahead', changedAt: now - 5 * MINUTE }));
  expect(await once()).toMatchObject({ held: false });
  expect(await world.get('summaries', 'c-ahead')).toMatchObject({ needs: 1 });
  expect((await stored(ballot)).head?.statement.size).toBe(1);
  await world.remove('heartbeat', beat!._id);
  await world.put('heartbeat', beat!);
});

test('work that is called for in the middle of it is done again', async () => {
  const ballot = await opened(await aPlace(world, 'c-again', aRow(4)));
  await runTimer();
  // Whoever calls writes another row under the same name; the run that had read the earlier one leaves it alone.
  const row = await world.get('due', `ballot:${ballot.ballotId}`);
  expect(row?.at).toBeGreaterThan(await world.now());
  await world.cloud.control('faults', { latencyMs: 400, actions: ['database.modifyDocument'] });
  valueOf(await cast(ballot, 1));
  const running = runTimer();
  const raised = await object(ballot, 1, 'vote');
  await running;
  await world.cloud.control('faults', {});
  valueOf(raised);
  await runTimer();
  expect((await stored(ballot)).turnout.objectionsOpen).toBe(1);
});

test('a state of before there were rows: the first run, and then one a day, calls for what the documents tell of', async () => {
  const ballot = await announced(await aPlace(world, 'c-older', aRow(2)));
  await toOpening(ballot);
  await runTimer();
  for (const { _id } of await world.all('due')) await world.remove('due', _id);
  for (const { _id } of await world.all('heartbeat')) await world.remove('heartbeat', _id);
  await runTimer();
  expect(await world.get('due', `ballot:${ballot.ballotId}`)).toBeDefined();
  await world.remove('due', `ballot:${ballot.ballotId}`);
  await world.travel(DAY_MS);
  await runTimer();
  await runTimer();
  expect(await world.get('due', `ballot:${ballot.ballotId}`)).toBeDefined();
});
