import { resolve } from 'node:path';
import { startLocalCloud } from '../support/local-cloud';
import type { LocalCloud } from '../support/local-cloud';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startLocalCloud({ functionsDir: resolve(__dirname, 'functions') });
});
afterAll(() => cloud.stop());

interface Entry {
  readonly attempt: number;
  readonly openid: string;
}
const openids = (count: number): string[] => Array.from({ length: count }, (_, i) => `o${i}x`);

test('twenty callers in one transaction each, on accounts of their own, need no second attempt', async () => {
  const answers = await Promise.all(
    openids(20).map((openid) => cloud.call<Entry>(openid, 'account', { id: openid, by: 1 })),
  );
  expect(answers.map(({ result }) => result.openid)).toEqual(openids(20));
  expect(answers.map(({ result }) => result.attempt)).toEqual(Array(20).fill(1));
});

test('twenty callers on one account all succeed by trying again, and the sum is exact', async () => {
  const answers = await Promise.all(
    openids(20).map((openid) => cloud.call<Entry>(openid, 'account', { id: 'shared', by: 3 })),
  );
  expect(answers.map(({ result }) => result.openid)).toEqual(openids(20));
  const last = await cloud.call<{ attempt: number }>('oLast', 'account', { id: 'shared', by: 0 });
  expect(last.result.attempt).toBe(1);
  expect(await cloud.call('oRead', 'read', { collection: 'ledger', id: 'shared' })).toMatchObject({
    result: { sum: 60 },
  });
  expect((await cloud.control<{ conflicts: number }>('counters')).conflicts).toBeGreaterThan(0);
});

test('a call of its own cost is told in its headers, not that of others', async () => {
  const callers = openids(12).map((openid) =>
    cloud.call(openid, 'read', { collection: 'ledger', id: 'shared' }),
  );
  for (const { roundTrips, docsRead, docsWritten } of await Promise.all(callers)) {
    expect({ roundTrips, docsRead, docsWritten }).toEqual({ roundTrips: 1, docsRead: 1, docsWritten: 0 });
  }
});
