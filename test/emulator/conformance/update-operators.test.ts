import { conformance } from '../support/conformance';
import { failure } from '../support/sdk-types';
import type { Command } from '../support/sdk-types';

const suite = conformance();
const things = () => suite.collection('things');
beforeAll(() => suite.created('things'));

type Make = (command: Command) => object;
const before = { n: 5, text: 'x', list: [3, 1, 2], o: { a: 1, b: { c: 2 } }, nothing: null };

const changes: readonly (readonly [string, Make, object])[] = [
  ['a value is set', () => ({ n: 6 }), { ...before, n: 6 }],
  ['a new field is added', () => ({ fresh: [1] }), { ...before, fresh: [1] }],
  ['a nested object is merged', () => ({ o: { a: 9 } }), { ...before, o: { a: 9, b: { c: 2 } } }],
  ['a dotted path', () => ({ 'o.b.c': 3 }), { ...before, o: { a: 1, b: { c: 3 } } }],
  ['a path through absent objects makes them', () => ({ 'p.q.r': 1 }), { ...before, p: { q: { r: 1 } } }],
  ['_.set replaces a nested object', (_) => ({ o: _.set({ z: 1 }) }), { ...before, o: { z: 1 } }],
  ['_.remove', (_) => ({ text: _.remove() }), { n: 5, list: [3, 1, 2], o: before.o, nothing: null }],
  ['_.inc', (_) => ({ n: _.inc(2) }), { ...before, n: 7 }],
  ['_.inc by a negative number', (_) => ({ n: _.inc(-8) }), { ...before, n: -3 }],
  ['_.inc of an absent field begins at 0', (_) => ({ m: _.inc(2) }), { ...before, m: 2 }],
  [
    '_.inc of a nested field',
    (_) => ({ o: { b: { c: _.inc(1) } } }),
    { ...before, o: { a: 1, b: { c: 3 } } },
  ],
  ['_.mul', (_) => ({ n: _.mul(3) }), { ...before, n: 15 }],
  ['_.min', (_) => ({ n: _.min(2) }), { ...before, n: 2 }],
  ['_.max', (_) => ({ n: _.max(9) }), { ...before, n: 9 }],
  ['_.push of one', (_) => ({ list: _.push([4]) }), { ...before, list: [3, 1, 2, 4] }],
  ['_.push of several', (_) => ({ list: _.push([4, 5]) }), { ...before, list: [3, 1, 2, 4, 5] }],
  ['_.push onto an absent field', (_) => ({ more: _.push([1]) }), { ...before, more: [1] }],
  [
    '_.push with sort and slice',
    (_) => ({ list: _.push({ each: [0], sort: 1, slice: 3 }) }),
    { ...before, list: [0, 1, 2] },
  ],
  ['_.unshift', (_) => ({ list: _.unshift([9]) }), { ...before, list: [9, 3, 1, 2] }],
  ['_.pop', (_) => ({ list: _.pop() }), { ...before, list: [3, 1] }],
  ['_.shift', (_) => ({ list: _.shift() }), { ...before, list: [1, 2] }],
  ['_.pull', (_) => ({ list: _.pull(1) }), { ...before, list: [3, 2] }],
  ['_.pullAll', (_) => ({ list: _.pullAll([1, 3]) }), { ...before, list: [2] }],
  ['_.addToSet of a present value', (_) => ({ n: 6, list: _.addToSet(1) }), { ...before, n: 6 }],
  ['_.addToSet of a new value', (_) => ({ list: _.addToSet(7) }), { ...before, list: [3, 1, 2, 7] }],
  [
    '_.rename',
    (_) => ({ n: _.rename('m') }),
    { text: 'x', list: [3, 1, 2], o: before.o, nothing: null, m: 5 },
  ],
];

test.each(changes)('update: %s', async (_, make, expected) => {
  const { _id } = await things().add({ data: before });
  const { stats } = await things()
    .doc(_id)
    .update({ data: make(suite.db.command) });
  expect(stats.updated).toBe(1);
  expect((await things().doc(_id).get()).data).toEqual({ _id, ...expected });
});

const refusals: readonly (readonly [string, Make])[] = [
  ['_.inc of a string', (_) => ({ text: _.inc(1) })],
  ['_.inc of null', (_) => ({ nothing: _.inc(1) })],
  ['_.push onto a number', (_) => ({ n: _.push([1]) })],
  ['_.addToSet onto an object', (_) => ({ o: _.addToSet(1) })],
  ['a path below null', () => ({ 'nothing.a': 1 })],
  ['a path below a string', () => ({ 'text.a': 1 })],
];

test.each(refusals)('update refuses %s with -502001 and changes nothing', async (_, make) => {
  const { _id } = await things().add({ data: before });
  const error = await failure(
    things()
      .doc(_id)
      .update({ data: make(suite.db.command) }),
  );
  expect(error.errCode).toBe(-502001);
  expect((await things().doc(_id).get()).data).toEqual({ _id, ...before });
});

test('an update of an absent document updates none', async () => {
  expect(
    (
      await things()
        .doc('absent')
        .update({ data: { n: 1 } })
    ).stats.updated,
  ).toBe(0);
});

test('set makes a document and then replaces it wholly', async () => {
  expect(
    (
      await things()
        .doc('set')
        .set({ data: { a: 1 } })
    ).stats,
  ).toEqual({ updated: 0, created: 1 });
  expect(
    (
      await things()
        .doc('set')
        .set({ data: { b: 2 } })
    ).stats,
  ).toEqual({ updated: 1, created: 0 });
  expect((await things().doc('set').get()).data).toEqual({ _id: 'set', b: 2 });
});

test('where().update changes all that match, and one with multi: false', async () => {
  await things().add({ data: [1, 2, 3].map((n) => ({ kind: 'many', n })) });
  const many = things().where({ kind: 'many' });
  expect((await many.update({ data: { seen: true } })).stats.updated).toBe(3);
  expect((await many.update({ data: { once: true }, multi: false })).stats.updated).toBe(1);
  expect((await things().where({ once: true }).count()).total).toBe(1);
});

test('a conditional update guards a capacity', async () => {
  await things().add({ data: { _id: 'seats', taken: 1, of: 2 } });
  const { command } = suite.db;
  const take = () =>
    things()
      .where({ _id: 'seats', taken: command.lt(2) })
      .update({ data: { taken: command.inc(1) } });
  expect((await take()).stats.updated).toBe(1);
  expect((await take()).stats.updated).toBe(0);
});

test('remove of one document, and of all that match', async () => {
  await things().add({ data: [{ _id: 'gone' }, { kind: 'rest' }, { kind: 'rest' }] });
  expect((await things().doc('gone').remove()).stats.removed).toBe(1);
  expect((await things().doc('gone').remove()).stats.removed).toBe(0);
  expect((await things().where({ kind: 'rest' }).remove()).stats.removed).toBe(2);
});
