import fc from 'fast-check';
import { Store } from '../../src/emulator/store/store';
import { get } from '../../src/emulator/store/reading';
import { insert, modify, remove } from '../../src/emulator/store/writing';
import type { DurableLog } from '../../src/emulator/store/durable-log';

/** A log that keeps nothing; `write` can be made to fail. */
function memoryLog(write: DurableLog['write'] = () => undefined): DurableLog {
  return {
    createCollections: () => undefined,
    collections: () => [],
    load: () => [],
    write,
    close: () => undefined,
  };
}

function newStore(log = memoryLog(), onFailure: (error: Error) => void = () => undefined): Store {
  const store = new Store({ log, onFailure });
  store.ensureCollections(['plain', 'indexed']);
  for (const field of ['a', 'b']) store.collection('indexed').index(field);
  return store;
}

const value = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom('x', 'y', 'z', null, true, new Date(1), new Date(2)),
  fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 2 }),
);
const fields = fc.record({ a: value, b: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: ['b'] });
const bound = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom('x', 'y', new Date(1)));
const condition = fc.oneof(
  value,
  fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
  fc.record({ $gt: bound }),
  fc.record({ $gte: bound, $lt: bound }),
  fc.record({ $lte: bound }),
);
const query = fc.record(
  { a: condition, b: fc.record({ $gte: fc.integer({ max: 9 }) }) },
  { requiredKeys: [] },
);
const step = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), fields }),
  fc.record({ kind: fc.constant('update' as const), b: fc.integer({ min: 0, max: 9 }), fields }),
  fc.record({ kind: fc.constant('remove' as const), b: fc.integer({ min: 0, max: 9 }) }),
);
const order = fc.constantFrom(undefined, { a: 1 }, { a: -1 }, { b: 1, _id: -1 }, { _id: -1 });

test('an index never changes what a query finds, nor the order asked for', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), query, order, async (steps, wanted, sorted) => {
      const store = newStore();
      const held = store.transactions.begin();
      store.transactions.use(held.id);
      for (const name of ['plain', 'indexed']) {
        for (const [i, done] of steps.entries()) {
          if (done.kind === 'insert') await insert(store, name, [{ _id: `d${i}`, ...done.fields }]);
          else if (done.kind === 'remove') await remove(store, name, { query: { b: done.b }, multi: true });
          else {
            const data = { $set: done.fields };
            await modify(store, name, {
              query: { b: done.b },
              data,
              multi: true,
              merge: true,
              upsert: false,
            });
          }
        }
      }
      const tie = sorted === undefined ? { _id: 1 } : { ...sorted, _id: sorted._id ?? 1 };
      for (const order of [tie, { _id: 1 }]) {
        const [plain, indexed] = await Promise.all(
          ['plain', 'indexed'].map((name) => get(store, name, { query: wanted, order, limit: 4 })),
        );
        expect(indexed).toEqual(plain);
      }
      store.abort(held.id);
      expect(await get(store, 'indexed', { query: wanted, order: tie })).toEqual(
        await get(store, 'plain', { query: wanted, order: tie }),
      );
    }),
    { numRuns: 300 },
  );
});

test('when the durable write fails, the caller gets an error and nothing more is served', async () => {
  const failures: Error[] = [];
  const broken = memoryLog(() => {
    throw new Error('disk full');
  });
  const store = newStore(broken, (error) => failures.push(error));
  await expect(insert(store, 'plain', [{ _id: 'a' }])).rejects.toThrow('the durable write failed');
  expect(failures.map(({ message }) => message)).toEqual(['disk full']);
  await expect(insert(store, 'plain', [{ _id: 'b' }])).rejects.toThrow('the durable write failed');
  await expect(get(store, 'plain', {})).rejects.toThrow('the durable write failed');
});

test('a read waits until what it shows is on the disk', async () => {
  let written = 0;
  const store = newStore(memoryLog((entries) => void (written += [...entries].length)));
  const inserted = insert(store, 'plain', [{ _id: 'a' }]);
  expect(written).toBe(0);
  expect(await get(store, 'plain', {})).toHaveLength(1);
  expect(written).toBe(1);
  await inserted;
});

test('writes of one turn share one durable write', async () => {
  let writes = 0;
  const store = newStore(memoryLog(() => void (writes += 1)));
  await Promise.all(Array.from({ length: 20 }, (_, i) => insert(store, 'plain', [{ _id: `n${i}` }])));
  expect(writes).toBe(1);
});

test('a query over more than 2,000 documents without an index is counted', async () => {
  const store = newStore();
  const documents = Array.from({ length: 2001 }, (_, i) => ({ _id: `i${i}`, a: i, b: i % 2, c: i }));
  await insert(store, 'indexed', documents);
  await get(store, 'indexed', { query: { a: 5 } });
  await get(store, 'indexed', { query: { a: { $gt: 1990 } }, order: { a: 1 } });
  await get(store, 'indexed', { query: { _id: { $gt: 'i5' } }, order: { _id: 1 }, limit: 10 });
  await get(store, 'indexed', { order: { a: -1 }, limit: 10 });
  expect(store.scans).toBe(0);
  await get(store, 'indexed', { query: { c: 5 } });
  expect(store.scans).toBe(1);
});

test('states that no transaction can read any more are forgotten', async () => {
  const store = newStore();
  await insert(store, 'indexed', [{ _id: 'a', a: 1, b: 1 }]);
  const old = store.transactions.begin();
  store.transactions.use(old.id);
  await modify(store, 'indexed', {
    query: { _id: 'a' },
    data: { $set: { a: 2 } },
    multi: false,
    merge: true,
    upsert: false,
  });
  await remove(store, 'indexed', { query: { _id: 'a' }, multi: false });
  expect(await get(store, 'indexed', { query: { a: 1 }, transactionId: old.id })).toHaveLength(1);
  expect(store.collection('indexed').size).toBe(1);
  store.abort(old.id);
  expect(store.collection('indexed').size).toBe(0);
  expect([...store.collection('indexed').plan({ a: 1 }).records]).toEqual([]);
});

test('a value that a pending write shares with a forgotten state stays in the index', async () => {
  const store = newStore();
  const set = (a: number, transactionId?: string) =>
    modify(store, 'indexed', {
      query: { _id: 'a' },
      data: { $set: { a } },
      multi: false,
      merge: true,
      upsert: false,
      ...(transactionId !== undefined && { transactionId }),
    });
  await insert(store, 'indexed', [{ _id: 'a', a: 1, b: 1 }]);
  const old = store.transactions.begin();
  store.transactions.use(old.id);
  await set(2);
  const writer = store.transactions.begin();
  await set(1, writer.id);
  store.abort(old.id);
  await store.commit(writer.id);
  expect(await get(store, 'indexed', { query: { a: 1 } })).toHaveLength(1);
  expect(await get(store, 'indexed', { query: { a: 2 } })).toEqual([]);
});
