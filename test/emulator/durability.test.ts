import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eventually } from '../support/eventually';
import { connectSdk, startLocalCloud } from '../support/local-cloud';
import type { LocalCloud } from '../support/local-cloud';
import type { Database } from './support/sdk-types';

const functionsDir = resolve(__dirname, 'functions');
let cloud: LocalCloud;
let db: Database;

beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir });
  db = connectSdk(cloud).database() as unknown as Database;
});
afterAll(() => cloud.stop());

test('kill -9 in the middle of inserts loses nothing that was acknowledged', async () => {
  await db.createCollection('stream');
  const acknowledged: string[] = [];
  let stop = false;
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let i = 0; !stop; i += 1) {
      const _id = `${writer}-${i}`;
      try {
        await db.collection('stream').add({ data: { _id, filling: 'x'.repeat(200) } });
      } catch {
        // The server was killed: from here on nothing is acknowledged.
        return;
      }
      acknowledged.push(_id);
    }
  });
  await eventually('300 inserts', () => acknowledged.length, { until: (count) => count >= 300, every: 5 });
  await cloud.kill();
  stop = true;
  await Promise.all(writers);
  await cloud.restart();
  const stored = new Set<unknown>();
  for (let after = ''; ;) {
    const page = db.collection('stream').where({ _id: db.command.gt(after) });
    const { data } = await page.orderBy('_id', 'asc').limit(1000).get();
    data.forEach((row) => stored.add(row._id));
    if (data.length < 1000) break;
    after = String(data.at(-1)?._id);
  }
  expect(acknowledged.filter((_id) => !stored.has(_id))).toEqual([]);
  // One insert of each writer may have been on its way.
  expect(stored.size).toBeLessThanOrEqual(acknowledged.length + 8);
});

test('a transaction that is half done at the kill leaves nothing', async () => {
  await db.createCollection('halves');
  await db.collection('halves').add({ data: { _id: 'old', n: 1 } });
  const transaction = await db.startTransaction();
  await transaction.collection('halves').add({ data: { _id: 'new' } });
  await transaction
    .collection('halves')
    .doc('old')
    .update({ data: { n: 2 } });
  await cloud.restart();
  expect((await db.collection('halves').get()).data).toEqual([{ _id: 'old', n: 1 }]);
});

test('a transaction that was committed is there as a whole', async () => {
  await db.createCollection('wholes');
  await db.runTransaction(async (transaction) => {
    for (const _id of ['a', 'b', 'c']) await transaction.collection('wholes').add({ data: { _id } });
  });
  await cloud.restart();
  expect((await db.collection('wholes').count()).total).toBe(3);
});

test('updates, removals, dates and the order of insertion survive', async () => {
  await db.createCollection('kept');
  const kept = db.collection('kept');
  await kept.add({ data: [{ _id: 'z', at: new Date(5) }, { _id: 'a', n: 1 }, { _id: 'm' }] });
  await kept.doc('z').update({ data: { n: db.command.inc(1) } });
  await kept.doc('m').remove();
  await cloud.restart();
  expect((await kept.get()).data).toEqual([
    { _id: 'z', at: new Date(5), n: 1 },
    { _id: 'a', n: 1 },
  ]);
});

test('files survive, keys stay and are readable by their owner only', async () => {
  const keys = readFileSync(join(cloud.dataDir, 'keys.json'), 'utf8');
  const headers = { 'x-local-persona': 'o1' };
  await cloud.fetch('/upload?path=uploads/b.txt', { method: 'POST', headers, body: 'hello' });
  await cloud.restart();
  expect((await cloud.fetch('/storage/uploads/b.txt', { headers })).body.toString()).toBe('hello');
  expect(readFileSync(join(cloud.dataDir, 'keys.json'), 'utf8')).toBe(keys);
  expect(statSync(join(cloud.dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
  const { FIELD_KEY, MATCH_KEY, SEAL_KEY } = JSON.parse(keys) as Record<string, string>;
  for (const key of [FIELD_KEY, MATCH_KEY, SEAL_KEY])
    expect(Buffer.from(key ?? '', 'base64')).toHaveLength(32);
});

test('a cloud that is started again goes on in the time to which it was moved, ahead or back', async () => {
  for (const shiftMs of [16 * 86_400_000, -60_000, 0]) {
    await cloud.control('clock', { shiftMs });
    await cloud.restart();
    expect(await cloud.control('clock')).toMatchObject({ shiftMs });
  }
});

test('a second server on the same folder is refused, and does not reset it', async () => {
  await db.createCollection('guarded');
  const main = resolve(__dirname, '../../dist/emulator/main.mjs');
  const second = spawnSync(process.execPath, [main, '--port', '0', '--data', cloud.dataDir, '--reset']);
  expect(second.status).toBe(1);
  expect(second.stderr.toString()).toContain('another local cloud uses');
  expect((await db.collection('guarded').count()).total).toBe(0);
});

test('--reset begins anew, without it everything is there', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'local-cloud-reset-'));
  try {
    for (const [flags, expected] of [
      [[], 1],
      [[], 2],
      [['--reset'], 1],
    ] as const) {
      const other = await startLocalCloud({ functionsDir, dataDir, flags });
      const otherDb = connectSdk(other).database() as unknown as Database;
      await otherDb.collection('ticks').add({ data: {} });
      expect((await otherDb.collection('ticks').count()).total).toBe(expected);
      await other.stop();
    }
  } finally {
    rmSync(dataDir, { recursive: true });
    connectSdk(cloud);
  }
});
