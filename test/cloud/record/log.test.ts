import { setTimeout as wait } from 'node:timers/promises';
import { fromHex, toHex } from '../../../src/domain/record/canonical';
import { logLeaf } from '../../../src/domain/record/entries';
import { treeRoots, verifyConsistency, verifyInclusion } from '../../../src/domain/record/merkle';
import type { HeadStatement, LogEntry, Signed } from '../../../src/domain/record/statements';
import { standingVotes } from '../../../src/domain/record/standing-votes';
import { sha256 } from '../../../src/verifier/crypto';
import type { CounterSnapshot } from '../../../src/emulator/counters';
import { MINUTE_MS } from '../../../src/domain/shared/time';
import { valueOf } from '../../support/api';
import { eventually } from '../../support/eventually';
import { aWorld, type World } from '../../support/world';
import {
  aPlace,
  aRow,
  authorised,
  cast,
  isSignedBy,
  o,
  opened,
  proof,
  stored,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/** The public log: every vote in it once, whatever becomes of the timer that merges them. */
let world: World;
beforeAll(async () => {
  world = await aWorld();
});
beforeEach(async () => {
  await world.empty();
});
afterAll(() => world.stop());

const entriesOf = async (): Promise<readonly LogEntry[]> =>
  (await world.all('segments')).flatMap(({ entries }): readonly LogEntry[] => entries);
const headsOf = async (): Promise<readonly Signed<HeadStatement>[]> =>
  (await world.all('segments')).flatMap(({ heads }): readonly Signed<HeadStatement>[] => heads);

async function vote(ballot: Ballot, from: number, to: number): Promise<readonly string[]> {
  const owners = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const answers = await Promise.all(owners.map((n) => cast(ballot, n, n % 3 === 0 ? reject : approve)));
  return answers.map((answer) => valueOf(answer).receipt);
}

/** Every receipt is in the log once, and every head is the root of so many of its first entries, signed. */
async function expectWhole(ballot: Ballot, receipts: readonly string[]): Promise<void> {
  const [entries, heads, { head, notice }] = [await entriesOf(), await headsOf(), await stored(ballot)];
  const told = entries.filter(({ type }) => type === 'vote').map(({ receipt }) => receipt);
  expect([...told].sort()).toEqual([...receipts].sort());
  expect(new Set(entries.map(({ type, receipt }) => `${type} ${receipt}`)).size).toBe(entries.length);
  const leaves = entries.map((entry) => logLeaf(sha256, entry));
  expect((await world.all('segments')).flatMap((segment) => segment.leaves)).toEqual(leaves.map(toHex));
  const sizes = heads.map(({ statement }) => statement.size);
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  const roots = treeRoots(sha256, leaves, sizes).map(toHex);
  expect(heads.map(({ statement }) => statement.root)).toEqual(roots);
  for (const each of heads) expect(isSignedBy(notice.statement.publicKey, each)).toBe(true);
  expect(head?.statement.size).toBe(entries.length);
  const waiting = [...(await world.all('votes')), ...(await world.all('voids'))];
  expect(waiting.filter(({ logged }) => !logged)).toEqual([]);
}

test('heads grow; each receipt proves its place in the newest one, which continues every earlier one', async () => {
  const ballot = await opened(await aPlace(world, 'c-log', aRow(60)));
  const receipts: string[] = [];
  for (const [from, to] of [
    [1, 1],
    [2, 4],
    [5, 20],
    [21, 33],
    [34, 60],
  ] as const) {
    receipts.push(...(await vote(ballot, from, to)));
    expect((await proof(ballot, receipts.at(-1)!)).logged).toBeUndefined();
    await world.runTimer();
  }
  await world.runTimer();
  await expectWhole(ballot, receipts);
  const heads = await headsOf();
  expect(heads.map(({ statement }) => statement.size)).toEqual([1, 4, 20, 33, 60]);

  for (const receipt of receipts) {
    const { publicKey, receipt: signed, logged } = await proof(ballot, receipt);
    expect(isSignedBy(publicKey, signed)).toBe(true);
    const { entry, index, inclusion, head } = logged!;
    expect(isSignedBy(publicKey, head)).toBe(true);
    expect(entry).toMatchObject({ receipt, commitment: signed.statement.commitment });
    const place = { leaf: logLeaf(sha256, entry), index, size: 60, proof: inclusion.map(fromHex) };
    const root = fromHex(head.statement.root);
    expect(verifyInclusion(sha256, { ...place, root })).toBe(true);
    expect(verifyInclusion(sha256, { ...place, index: (index + 1) % 60, root })).toBe(false);
  }
  for (const { statement: earlier } of heads.slice(0, -1)) {
    const { head, consistency } = (await proof(ballot, receipts[0]!, earlier.size)).logged!;
    const grown = { from: earlier.size, to: head.statement.size, toRoot: fromHex(head.statement.root) };
    const steps = { fromRoot: fromHex(earlier.root), proof: consistency!.map(fromHex) };
    expect(verifyConsistency(sha256, { ...grown, ...steps })).toBe(true);
    const forged = { ...steps, fromRoot: fromHex('00'.repeat(32)) };
    expect(verifyConsistency(sha256, { ...grown, ...forged })).toBe(false);
  }
});

test('the timer runs four times at once while votes come in: every vote is in the log once', async () => {
  const ballot = await opened(await aPlace(world, 'c-at-once', aRow(120)));
  const receipts: string[] = [];
  for (let round = 0; round < 4; round++) {
    const voting = vote(ballot, round * 30 + 1, round * 30 + 30);
    await Promise.all([1, 2, 3, 4].map(() => world.runTimer()));
    receipts.push(...(await voting));
  }
  await Promise.all([1, 2, 3, 4].map(() => world.runTimer()));
  await world.runTimer();
  await expectWhole(ballot, receipts);
});

test('the log goes over from one document to the next without losing or repeating an entry', async () => {
  const ballot = await opened(await aPlace(world, 'c-long', aRow(300)));
  const receipts: string[] = [];
  for (const [from, to] of [
    [1, 250],
    [251, 260],
    [261, 300],
  ] as const) {
    for (let first = from; first <= to; first += 40) {
      receipts.push(...(await vote(ballot, first, Math.min(first + 39, to))));
    }
    await world.runTimer();
  }
  await expectWhole(ballot, receipts);
  expect((await world.all('segments')).map(({ entries }) => entries.length)).toEqual([256, 44]);
});

test('requests of the merge fail or lose their answers at any step: the next run goes on', async () => {
  const ballot = await opened(await aPlace(world, 'c-faults', aRow(40)));
  const receipts: string[] = [];
  for (let seed = 1; seed <= 20; seed++) {
    receipts.push(...(await vote(ballot, 2 * seed - 1, 2 * seed)));
    await world.cloud.control('faults', { errorRate: 0.15, dropRate: 0.15, seed });
    // The run as a whole may fail: the platform calls it again in a minute.
    await world.runTimer().catch(() => undefined);
    await world.cloud.control('faults', {});
    // What it held is free by then, though it could not say so.
    await world.travel(MINUTE_MS);
  }
  await world.runTimer();
  await expectWhole(ballot, receipts);
});

test('kill -9 in the middle of merges: every vote is in the log once', async () => {
  const ballot = await opened(await aPlace(world, 'c-killed', aRow(48)));
  const receipts: string[] = [];
  for (let round = 0; round < 6; round++) {
    receipts.push(...(await vote(ballot, round * 8 + 1, round * 8 + 8)));
    await world.cloud.control('faults', { latencyMs: 40 });
    const merging = world.runTimer().catch(() => undefined);
    await wait(150 + 70 * round);
    await world.cloud.restart();
    await merging;
    await world.travel(MINUTE_MS);
  }
  await world.runTimer();
  await expectWhole(ballot, receipts);
});

/** Longer than three votes and a run take on a machine that is busy. */
const HELD_MS = 4000;

/** A run of the timer that waits before its next change while `meanwhile` happens. */
async function heldUp(meanwhile: () => Promise<unknown>): Promise<void> {
  const actions = ['database.insertDocument', 'database.modifyDocument'];
  const sent = async () => {
    const { byAction } = await world.cloud.control<CounterSnapshot>('counters');
    return actions.reduce((sum, action) => sum + (byAction[action] ?? 0), 0);
  };
  const before = await sent();
  await world.cloud.control('faults', { latencyMs: HELD_MS, actions });
  const merging = world.runTimer();
  await eventually('a change that is held up', sent, { until: (count) => count > before });
  await world.cloud.control('faults', {});
  await meanwhile();
  // Had the run gone on before that, this test would show nothing.
  const ended = await Promise.race([merging.then(() => true), wait(0).then(() => false)]);
  expect(ended).toBe(false);
  await merging;
}

test('a principal votes in place of the proxy in the middle of a merge: both votes are in the log', async () => {
  const ballot = await opened(await aPlace(world, 'c-middle', aRow(3)));
  await authorised(ballot, 1, 2);
  const receipts = [valueOf(await cast(ballot, 1, approve, { by: o(ballot, 2) })).receipt];
  await heldUp(async () => receipts.push(valueOf(await cast(ballot, 1, reject)).receipt));
  await world.runTimer();
  await expectWhole(ballot, receipts);
});

test('a run that was held up does not put back the head that another has published since', async () => {
  const ballot = await opened(await aPlace(world, 'c-held-up', aRow(3)));
  const receipts = [...(await vote(ballot, 1, 1))];
  await world.runTimer();
  receipts.push(...(await vote(ballot, 2, 2)));
  await heldUp(async () => {
    receipts.push(...(await vote(ballot, 3, 3)));
    await world.runTimer();
  });
  await expectWhole(ballot, receipts);
});

test('principals vote in place of their proxies while the timer runs without pause: both are in the log', async () => {
  const ballot = await opened(await aPlace(world, 'c-overriding', aRow(40)), { proxyCap: 10 });
  const pairs = Array.from({ length: 20 }, (_, i) => [i + 1, 21 + (i % 20)] as const);
  for (const [n, proxy] of pairs) await authorised(ballot, n, proxy);
  const receipts: string[] = [];
  let done = false;
  const merging = (async () => {
    while (!done) await world.runTimer();
  })();
  const overriding = pairs.map(async ([n, proxy]) => {
    receipts.push(valueOf(await cast(ballot, n, approve, { by: o(ballot, proxy) })).receipt);
    receipts.push(valueOf(await cast(ballot, n, reject)).receipt);
  });
  // Also where one fails: otherwise the timer would run on without end.
  await Promise.all(overriding).finally(() => (done = true));
  await merging;
  await world.runTimer();
  await expectWhole(ballot, receipts);
  const standing = standingVotes(await entriesOf()).map(({ receipt }) => receipt);
  const votes = (await world.all('votes')).map(({ receipt }) => receipt);
  expect([...standing].sort()).toEqual([...votes].sort());
});
