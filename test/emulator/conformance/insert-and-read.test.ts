import { conformance } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
beforeAll(() => suite.created('notes'));
const notes = () => suite.collection('notes');

test('a collection that was never created answers -502005', async () => {
  const error = await failure(suite.collection('never_created').get());
  expect(error.errCode).toBe(-502005);
  expect(error.message).toContain('Db or Table not exist');
});

test('add answers the id that was given', async () => {
  expect((await notes().add({ data: { _id: 'given', n: 1 } }))._id).toBe('given');
});

test('add makes an id when none is given', async () => {
  const { _id } = await notes().add({ data: { n: 2 } });
  expect(_id).toMatch(/^[0-9a-f]{16,}$/);
  expect((await notes().doc(_id).get()).data).toEqual({ _id, n: 2 });
});

test('add of an array inserts each document', async () => {
  const { _ids } = await notes().add({ data: [{ _id: 'm1' }, { _id: 'm2' }] });
  expect(_ids).toEqual(['m1', 'm2']);
});

test('a second document with the same id is refused with -502001 and E11000', async () => {
  await notes().add({ data: { _id: 'twice' } });
  const error = await failure(notes().add({ data: { _id: 'twice' } }));
  expect(error.errCode).toBe(-502001);
  expect(error.message).toContain('E11000 duplicate key error');
});

test.each([
  ['a string', 'text 文字 🏠'],
  ['a whole number', 42],
  ['a negative fraction', -0.125],
  ['a number beyond 32 bits', 1_700_000_000_000],
  ['zero', 0],
  ['true', true],
  ['false', false],
  ['null', null],
  ['an empty string', ''],
  ['an empty array', []],
  ['an empty object', {}],
  ['an array of mixed values', [1, 'a', null, true, [2], { b: 3 }]],
  ['a nested object', { a: { b: { c: [1, { d: 2 }] } } }],
  ['a date', new Date(1_700_000_000_123)],
  ['a date in an array in an object', { at: [new Date(5)] }],
  ['keys in their order', { z: 1, a: 2, m: 3 }],
])('%s comes back as it was stored', async (_, value) => {
  const { _id } = await notes().add({ data: { value } });
  const { data } = await notes().doc(_id).get();
  expect(data.value).toEqual(value);
  expect(JSON.stringify(data.value)).toBe(JSON.stringify(value));
});

test('a field named like an operator is refused', async () => {
  expect((await failure(notes().add({ data: { inner: { $set: 1 } } }))).errCode).toBe(-502001);
});

test('a geographic point comes back with longitude and latitude', async () => {
  const { _id } = await notes().add({ data: { where: suite.db.Geo.Point(117.2, 31.8) } });
  expect((await notes().doc(_id).get()).data.where).toMatchObject({ longitude: 117.2, latitude: 31.8 });
});

test('serverDate is the server clock plus the offset', async () => {
  const { _id } = await notes().add({
    data: { now: suite.db.serverDate(), later: suite.db.serverDate({ offset: 3_600_000 }) },
  });
  const { now, later } = (await notes().doc(_id).get()).data as { now: Date; later: Date };
  expect(Math.abs(now.getTime() - Date.now())).toBeLessThan(60_000);
  expect(later.getTime() - now.getTime()).toBeGreaterThanOrEqual(3_600_000 - 5);
});

test('an absent document throws unless throwOnNotFound is false', async () => {
  const error = await failure(notes().doc('absent').get());
  expect(error.errCode).toBe(-1);
  expect(error.message).toContain('document with _id absent does not exist');
  const lenient = suite.sdk.database({ throwOnNotFound: false } as never);
  expect(
    await lenient
      .collection(await suite.created('notes'))
      .doc('absent')
      .get(),
  ).toMatchObject({ data: null });
});

test('a number can be an id and is not the string of it', async () => {
  await notes().add({ data: { _id: 7, kind: 'number' } });
  expect((await notes().doc(7).get()).data.kind).toBe('number');
  expect((await notes().where({ _id: '7' }).get()).data).toEqual([]);
});
