import { setTimeout as wait } from 'node:timers/promises';
import { fromHex, toHex } from '../../../src/domain/record/canonical';
import { logLeaf } from '../../../src/domain/record/entries';
import { treeRoots, verifyConsistency, verifyInclusion } from '../../../src/domain/record/merkle';
import type { HeadStatement, LogEntry, Signed } from '../../../src/domain/record/statements';
import type { VoteDoc } from '../../../src/cloud/data/documents/ballot';
import { standingVotes } from '../../../src/domain/record/standing-votes';
import { sha256 } from '../../../src/verifier/crypto';
import type { CounterSnapshot } from '../../../src/emulator/counters';
import { MINUTE_MS } from '../../../src/domain/shared/time';
import { valueOf } from '../../support/api';
import { eventually } from '../../support/eventually';
import { startWorld } from '../../support/world';
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
const world = startWorld();
beforeEach(async () => {
  await world.empty();
});

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
  const ballot = await opened(await aPlace(world, 'c-log', aRow(21)));
  const receipts: string[] = [];
  for (const [from, to] of [
    [1, 1],
    [2, 4],
    [5, 7],
    [8, 13],
    [14, 21],
  ] as const) {
    receipts.push(...(await vote(ballot, from, to)));
    expect((await proof(ballot, receipts.at(-1)!)).logged).toBeUndefined();
    await world.runTimer();
  }
  await world.runTimer();
  await expectWhole(ballot, receipts);
  const heads = await headsOf();
  expect(heads.map(({ statement }) => statement.size)).toEqual([1, 4, 7, 13, 21]);

  for (const receipt of receipts) {
    const { publicKey, receipt: signed, logged } = await proof(ballot, receipt);
    expect(isSignedBy(publicKey, signed)).toBe(true);
    const { entry, index, inclusion, head } = logged!;
    expect(isSignedBy(publicKey, head)).toBe(true);
    expect(entry).toMatchObject({ receipt, commitment: signed.statement.commitment });
    const place = { leaf: logLeaf(sha256, entry), index, size: 21, proof: inclusion.map(fromHex) };
    const root = fromHex(head.statement.root);
    expect(verifyInclusion(sha256, { ...place, root })).toBe(true);
    expect(verifyInclusion(sha256, { ...place, index: (index + 1) % 21, root })).toBe(false);
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
  const ballot = await opened(await aPlace(world, 'c-at-once', aRow(40)));
  const receipts: string[] = [];
  for (let round = 0; round < 4; round++) {
    const voting = vote(ballot, round * 10 + 1, round * 10 + 10);
    await Promise.all([1, 2, 3, 4].map(() => world.runTimer()));
    receipts.push(...(await voting));
  }
  await Promise.all([1, 2, 3, 4].map(() => world.runTimer()));
  await world.runTimer();
  await expectWhole(ballot, receipts);
});

/** Votes beside the one that was cast, each with a receipt of its own: of a merge that is all that matters. */
async function copied(count: number): Promise<readonly string[]> {
  const [cast] = (await world.all('votes')) as [VoteDoc];
  const copies = Array.from({ length: count }, (_, i) => {
    const ownerKey = `copy-${i}`;
    const receipt = toHex(sha256(Buffer.from(ownerKey))).slice(0, cast.receipt.length);
    return { ...cast, _id: `${cast.ballotId}:${ownerKey}`, ownerKey, receipt };
  });
  await world.put('votes', ...copies);
  return copies.map(({ receipt }) => receipt);
}

test('the log goes over from one document to the next without losing or repeating an entry', async () => {
  const ballot = await opened(await aPlace(world, 'c-long', aRow(16)));
  const receipts = [...(await vote(ballot, 1, 1))];
  receipts.push(...(await copied(249)));
  await world.runTimer();
  for (const [from, to] of [
    [2, 11],
    [12, 16],
  ] as const) {
    receipts.push(...(await vote(ballot, from, to)));
    await world.runTimer();
  }
  await expectWhole(ballot, receipts);
  expect((await world.all('segments')).map(({ entries }) => entries.length)).toEqual([256, 9]);
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

const CHANGES = ['database.insertDocument', 'database.modifyDocument'];

/** Changes that have been sent to the database since the start, also those that it has not made yet. */
async function changesSent(): Promise<number> {
  const { byAction } = await world.cloud.control<CounterSnapshot>('counters');
  return CHANGES.reduce((sum, action) => sum + (byAction[action] ?? 0), 0);
}

/** Runs the timer, whose every change waits for so long, until it has sent the n-th and not made it. */
async function untilChange(n: number, latencyMs: number): Promise<{ readonly merging: Promise<void> }> {
  const before = await changesSent();
  await world.cloud.control('faults', { latencyMs, actions: CHANGES });
  const merging = world.runTimer();
  await eventually('a change that is held up', changesSent, { until: (count) => count >= before + n });
  return { merging };
}

test('kill -9 before each change of a merge: every vote is in the log once', async () => {
  const ballot = await opened(await aPlace(world, 'c-killed', aRow(12)));
  const receipts = [...(await vote(ballot, 12, 12))];
  const before = await changesSent();
  await world.runTimer();
  const changes = (await changesSent()) - before;
  expect(changes).toBeGreaterThan(3);
  for (let n = 1; n <= changes; n++) {
    receipts.push(...(await vote(ballot, n, n)));
    const { merging } = await untilChange(n, 250);
    await Promise.all([merging.catch(() => undefined), world.cloud.restart()]);
    await world.travel(MINUTE_MS);
  }
  await world.runTimer();
  await expectWhole(ballot, receipts);
});

/** Longer than three votes and a run take on a machine that is busy. */
const HELD_MS = 4000;

/** A run of the timer that waits before its first change while `meanwhile` happens. */
async function heldUp(meanwhile: () => Promise<unknown>): Promise<void> {
  const { merging } = await untilChange(1, HELD_MS);
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
  const ballot = await opened(await aPlace(world, 'c-overriding', aRow(16)));
  const pairs = Array.from({ length: 8 }, (_, i) => [i + 1, i + 9] as const);
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
