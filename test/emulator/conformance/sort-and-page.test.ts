import { conformance } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
const rows = () => suite.collection('rows');

beforeAll(async () => {
  await suite.created('rows');
  const data = Array.from({ length: 1050 }, (_, i) => ({
    _id: `r${String(i).padStart(4, '0')}`,
    n: i,
    group: i % 3,
    nested: { a: i, b: -i },
  }));
  for (let i = 0; i < data.length; i += 350) await rows().add({ data: data.slice(i, i + 350) });
});

const ids = (data: readonly Record<string, unknown>[]) => data.map((row) => row._id);

test('a query without a limit returns 100 documents', async () => {
  expect((await rows().get()).data).toHaveLength(100);
});

test('a limit is kept', async () => {
  expect((await rows().limit(7).get()).data).toHaveLength(7);
});

test('a limit above 1000 returns 1000', async () => {
  expect((await rows().limit(2000).get()).data).toHaveLength(1000);
});

test('count counts all', async () => {
  expect((await rows().count()).total).toBe(1050);
});

test('orderBy ascending', async () => {
  expect(ids((await rows().orderBy('n', 'asc').limit(3).get()).data)).toEqual(['r0000', 'r0001', 'r0002']);
});

test('orderBy descending', async () => {
  expect(ids((await rows().orderBy('n', 'desc').limit(2).get()).data)).toEqual(['r1049', 'r1048']);
});

test('a second orderBy decides between equals', async () => {
  const { data } = await rows().orderBy('group', 'desc').orderBy('n', 'asc').limit(2).get();
  expect(ids(data)).toEqual(['r0002', 'r0005']);
});

test('orderBy a nested field', async () => {
  expect(ids((await rows().orderBy('nested.b', 'asc').limit(1).get()).data)).toEqual(['r1049']);
});

test('skip passes over documents of the order', async () => {
  expect(ids((await rows().orderBy('n', 'asc').skip(500).limit(2).get()).data)).toEqual(['r0500', 'r0501']);
});

test('skip beyond the end returns none', async () => {
  expect((await rows().skip(5000).get()).data).toEqual([]);
});

test('pages by key meet every document once', async () => {
  const { command } = suite.db;
  const seen: unknown[] = [];
  for (let after = ''; ;) {
    const { data } = await rows()
      .where({ _id: command.gt(after) })
      .orderBy('_id', 'asc')
      .limit(400)
      .get();
    seen.push(...ids(data));
    if (data.length < 400) break;
    after = String(data.at(-1)?._id);
  }
  expect(new Set(seen).size).toBe(1050);
  expect(seen).toHaveLength(1050);
});

test.each([
  ['kept fields, the id always', { n: true }, { _id: 'r0003', n: 3 }],
  ['kept fields without the id', { n: true, _id: false }, { n: 3 }],
  ['dropped fields', { nested: false, group: false }, { _id: 'r0003', n: 3 }],
  ['a nested field', { 'nested.a': true }, { _id: 'r0003', nested: { a: 3 } }],
])('field: %s', async (_, projection, expected) => {
  expect((await rows().where({ n: 3 }).field(projection).get()).data).toEqual([expected]);
});

test('field on one document', async () => {
  expect((await rows().doc('r0003').field({ group: true }).get()).data).toEqual({ _id: 'r0003', group: 0 });
});

test('null and absent come first in ascending order, then numbers, then strings', async () => {
  await suite.created('mixed');
  const mixed = suite.collection('mixed');
  await mixed.add({
    data: [
      { _id: 's', v: 'a' },
      { _id: 'n', v: 5 },
      { _id: 'z', v: null },
    ],
  });
  expect(ids((await mixed.orderBy('v', 'asc').get()).data)).toEqual(['z', 'n', 's']);
});

test('an unknown operator is refused, not ignored', async () => {
  const broken = { n: { $nothing: 1 } };
  expect((await failure(rows().where(broken).get())).errCode).toBeLessThan(0);
});
