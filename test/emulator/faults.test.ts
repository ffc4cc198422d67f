import { resolve } from 'node:path';
import { connectSdk, startLocalCloud } from '../support/local-cloud';
import type { LocalCloud } from '../support/local-cloud';
import { failure } from './support/sdk-types';
import type { Database, SdkError } from './support/sdk-types';

let cloud: LocalCloud;
let db: Database;

beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: resolve(__dirname, 'functions') });
  db = connectSdk(cloud).database() as unknown as Database;
  await db.createCollection('notes');
});
afterEach(() => cloud.control('faults', {}));
afterAll(() => cloud.stop());

/** Which of `count` inserts, one after another, succeed. */
async function pattern(prefix: string, count: number): Promise<string> {
  let seen = '';
  for (let i = 0; i < count; i += 1) {
    const done = db.collection('notes').add({ data: { _id: `${prefix}${i}` } });
    seen += await done.then(
      () => '+',
      () => '-',
    );
  }
  return seen;
}

test('the same seed gives the same faults, another seed others', async () => {
  await cloud.control('faults', { errorRate: 0.5, seed: 7 });
  const first = await pattern('a', 40);
  await cloud.control('faults', { errorRate: 0.5, seed: 7 });
  expect(await pattern('b', 40)).toBe(first);
  await cloud.control('faults', { errorRate: 0.5, seed: 8 });
  expect(await pattern('c', 40)).not.toBe(first);
  expect(first).toContain('+');
  expect(first).toContain('-');
});

test('an injected error does not run the request', async () => {
  await cloud.control('faults', { errorRate: 1 });
  expect((await failure(db.collection('notes').add({ data: { _id: 'not' } }))).errCode).toBe(-501001);
  await cloud.control('faults', {});
  expect((await db.collection('notes').where({ _id: 'not' }).count()).total).toBe(0);
});

test('a dropped answer looks like a failure, but the write has happened', async () => {
  await cloud.control('faults', { dropRate: 1, actions: ['database.insertDocument'] });
  await failure(db.collection('notes').add({ data: { _id: 'dropped' } }));
  expect((await db.collection('notes').where({ _id: 'dropped' }).count()).total).toBe(1);
});

test('an injected conflict aborts the transaction; outside transactions nothing happens', async () => {
  await cloud.control('faults', { conflictRate: 1 });
  await db.collection('notes').add({ data: { _id: 'outside' } });
  const transaction = await db.startTransaction();
  const error = await failure(transaction.collection('notes').add({ data: { _id: 'inside' } }));
  expect(error.message).toContain('TransactionConflict');
  await cloud.control('faults', {});
  expect((await failure(transaction.commit())).message).toContain('TransactionNotExist');
});

test('a dropped answer of the gateway: the call has run', async () => {
  await cloud.control('faults', { dropRate: 1, actions: ['gateway'] });
  await expect(cloud.call('o1', 'account', { id: 'g', by: 1 })).rejects.toThrow(/socket hang up|ECONNRESET/);
  await cloud.control('faults', {});
  expect((await db.collection('ledger').doc('g').get()).data.sum).toBe(1);
});

test('latency delays only the actions that are named', async () => {
  await cloud.control('faults', { latencyMs: 300, actions: ['database.calculateDocument'] });
  const from = Date.now();
  await db.collection('notes').count();
  expect(Date.now() - from).toBeGreaterThanOrEqual(295);
});

/** How many of `count` inserts at once succeed, and the errors of the others. */
async function atOnce(prefix: string, count: number) {
  const outcomes = await Promise.allSettled(
    Array.from({ length: count }, (_, i) => db.collection('notes').add({ data: { _id: `${prefix}${i}` } })),
  );
  const errors = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason as SdkError] : []));
  return { done: count - errors.length, errors };
}

test('beyond so many requests at once: -501004, nothing is written, and the next one is served', async () => {
  await cloud.control('faults', { atOnce: 5, latencyMs: 100 });
  const { done, errors } = await atOnce('w', 12);
  expect(done).toBe(5);
  for (const error of errors) {
    expect(error.errCode).toBe(-501004);
    expect(error.message).toContain('exceed concurrent request limit');
  }
  expect((await atOnce('x', 5)).done).toBe(5);
  await cloud.control('faults', {});
  expect((await db.collection('notes').where({ _id: /^w/ }).count()).total).toBe(5);
});

test('beyond so many requests a second: -501003, and a second later they are served', async () => {
  await cloud.control('faults', { perSecond: 8 });
  const { done, errors } = await atOnce('p', 20);
  expect(done).toBe(8);
  expect(errors.map(({ errCode }) => errCode)).toEqual(Array(12).fill(-501003));
  await new Promise((resume) => setTimeout(resume, 1_050));
  expect((await atOnce('q', 8)).done).toBe(8);
});

test('the limits hold for the database only', async () => {
  await cloud.control('faults', { atOnce: 0 });
  const { fileID } = await connectSdk(cloud).uploadFile({
    cloudPath: 'uploads/free.txt',
    fileContent: Buffer.from('x'),
  } as never);
  expect(fileID).toContain('free.txt');
});

test('after -501002 a write has happened or not', async () => {
  await cloud.control('faults', { timeoutRate: 1 });
  const { done, errors } = await atOnce('t', 40);
  expect(done).toBe(0);
  expect(new Set(errors.map(({ errCode }) => errCode))).toEqual(new Set([-501002]));
  await cloud.control('faults', {});
  const { total } = await db.collection('notes').where({ _id: /^t/ }).count();
  expect(total).toBeGreaterThan(5);
  expect(total).toBeLessThan(35);
});

test.each([
  [{ errorRate: 2 }],
  [{ dropRate: -1 }],
  [{ latencyMs: -1 }],
  [{ latencyMs: [9, 3] }],
  [{ seed: 0.5 }],
  [{ timeoutRate: 1.5 }],
  [{ atOnce: -1 }],
  [{ perSecond: 0.5 }],
])('settings out of bounds are refused: %j', async (settings) => {
  await expect(cloud.control('faults', settings)).rejects.toThrow('HTTP 400');
  expect(await cloud.control('faults')).toEqual({});
});
