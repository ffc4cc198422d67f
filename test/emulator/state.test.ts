import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { connectSdk, startLocalCloud } from '../support/local-cloud';
import type { LocalCloud } from '../support/local-cloud';
import type { Database } from './support/sdk-types';

const functionsDir = resolve(__dirname, 'functions');
const folder = mkdtempSync(join(tmpdir(), 'local-cloud-state-'));
const file = join(folder, 'state.gz');
afterAll(() => rmSync(folder, { recursive: true }));

const database = (cloud: LocalCloud) => connectSdk(cloud).database() as unknown as Database;
const begin = (...flags: readonly string[]) => startLocalCloud({ functionsDir, flags });
const named = (name: string) => join(folder, name);

/** A cloud with documents of all kinds, a file and a shifted clock, kept in `file`. */
async function aMadeCloud(): Promise<LocalCloud> {
  const cloud = await begin();
  const db = database(cloud);
  for (const n of [3, 1, 2]) {
    await db
      .collection('ledger')
      .add({ data: { _id: `n${n}`, n, at: new Date(n), text: '名册', in: { deep: [n] } } });
  }
  await db.collection('ledger').doc('n1').remove();
  await cloud.fetch('/upload?path=uploads/a/1.png', {
    headers: { 'x-local-persona': 'o1' },
    body: Buffer.from([0, 255, 10]),
  });
  await cloud.control('clock', { shiftMs: 86_400_000 });
  writeFileSync(file, (await cloud.fetch('/local/export')).body);
  return cloud;
}

test('what is exported is there again after an import, in a fresh cloud', async () => {
  const first = await aMadeCloud();
  // What comes later is not in the file.
  await database(first)
    .collection('ledger')
    .add({ data: { _id: 'later' } });
  const second = await begin('--import', file);
  try {
    const { data } = await database(second).collection('ledger').get();
    expect(data).toEqual([
      { _id: 'n3', n: 3, at: new Date(3), text: '名册', in: { deep: [3] } },
      { _id: 'n2', n: 2, at: new Date(2), text: '名册', in: { deep: [2] } },
    ]);
    expect(
      (await second.fetch('/storage/uploads/a/1.png', { headers: { 'x-local-persona': 'o1' } })).body,
    ).toEqual(Buffer.from([0, 255, 10]));
    expect(await second.control('clock')).toMatchObject({ shiftMs: 86_400_000 });
    const keys = (cloud: LocalCloud) => readFileSync(join(cloud.dataDir, 'keys.json'), 'utf8');
    expect(keys(second)).toBe(keys(first));
    // It is as durable as anything else.
    await second.kill();
  } finally {
    await first.stop();
  }
  const again = await startLocalCloud({ functionsDir, dataDir: second.dataDir });
  expect(await database(again).collection('ledger').count()).toMatchObject({ total: 2 });
  await again.stop();
  rmSync(second.dataDir, { recursive: true });
});

test.each<[string, (whole: Buffer) => Buffer, RegExp]>([
  ['that is cut off', (whole) => whole.subarray(0, whole.length - 20), /unexpected end of file/],
  ['that is no archive', () => Buffer.from('{}'), /incorrect header check/],
  ['of something else', () => gzipSync('{"format":"other"}\n'), /does not begin with/],
  ['that lacks its end', (whole) => gzipSync(withoutEnd(gunzipSync(whole))), /its end is missing/],
])('a file %s is refused in words', async (_, broken, words) => {
  const bad = named('bad.gz');
  writeFileSync(bad, broken(readFileSync(file)));
  const started = begin('--import', bad);
  await expect(started).rejects.toThrow(words);
  await expect(started).rejects.toThrow('bad.gz cannot be imported');
});

test('an import never mixes with what is there', async () => {
  const dataDir = named('data');
  const first = await startLocalCloud({ functionsDir, dataDir });
  await database(first)
    .collection('ledger')
    .add({ data: { _id: 'mine' } });
  await first.stop();
  const importing = (...flags: string[]) =>
    startLocalCloud({ functionsDir, dataDir, flags: ['--import', file, ...flags] });
  await expect(importing()).rejects.toThrow('add --reset');
  const second = await importing('--reset');
  expect(await database(second).collection('ledger').count()).toMatchObject({ total: 2 });
  await second.stop();
});

test('a port that is taken is said in words', async () => {
  const cloud = await begin();
  const { port } = new URL(cloud.url);
  await expect(begin('--port', port)).rejects.toThrow(
    `port ${port} is taken by another program: end that one`,
  );
  await cloud.stop();
});

function withoutEnd(text: Buffer): Buffer {
  return text.subarray(0, text.lastIndexOf(10, text.length - 2) + 1);
}
