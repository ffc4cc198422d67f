/** Behaviour of wx-server-sdk itself that handlers must know. If one of these fails, a workaround can go. */
import { conformance, localOnly } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
const traps = () => suite.collection('traps');
let name = '';
beforeAll(async () => {
  name = await suite.created('traps');
});

test('an operation that meets a conflict loses its code: only the message tells', async () => {
  await traps().add({ data: { _id: 'code', n: 0 } });
  const [one, two] = [await suite.db.startTransaction(), await suite.db.startTransaction()];
  await two
    .collection(name)
    .doc('code')
    .update({ data: { n: 1 } });
  const error = await failure(
    one
      .collection(name)
      .doc('code')
      .update({ data: { n: 2 } }),
  );
  expect(error).not.toHaveProperty('code');
  expect(error.errCode).toBe(-501001);
  expect(error.message).toContain('TransactionConflict');
  await two.rollback();
});

test('so runTransaction does not run again upon it', async () => {
  await traps().add({ data: { _id: 'again', n: 0 } });
  const holder = await suite.db.startTransaction();
  await holder
    .collection(name)
    .doc('again')
    .update({ data: { n: 1 } });
  let runs = 0;
  await failure(
    suite.db.runTransaction(async (transaction) => {
      runs += 1;
      await transaction
        .collection(name)
        .doc('again')
        .update({ data: { n: 2 } });
    }),
  );
  expect(runs).toBe(1);
  await holder.rollback();
});

test('where().update inside a transaction escapes it', async () => {
  await traps().add({ data: { _id: 'escaped', n: 0 } });
  await failure(
    suite.db.runTransaction(async (transaction) => {
      await transaction
        .collection(name)
        .where({ _id: 'escaped' })
        .update({ data: { n: 1 } });
      throw new Error('roll back');
    }),
  );
  expect((await traps().doc('escaped').get()).data.n).toBe(1);
});

test('where().remove inside a transaction escapes it', async () => {
  await traps().add({ data: { _id: 'removed', n: 0 } });
  await failure(
    suite.db.runTransaction(async (transaction) => {
      await transaction.collection(name).where({ _id: 'removed' }).remove();
      throw new Error('roll back');
    }),
  );
  expect((await traps().where({ _id: 'removed' }).count()).total).toBe(0);
});

test('count inside a transaction does not see its writes', async () => {
  const total = await suite.db.runTransaction(async (transaction) => {
    await transaction.collection(name).add({ data: { _id: 'uncounted', kind: 'counted' } });
    return (await transaction.collection(name).where({ kind: 'counted' }).count()).total;
  });
  expect(total).toBe(0);
});

test('where().get inside a transaction does see its writes', async () => {
  const found = await suite.db.runTransaction(async (transaction) => {
    await transaction.collection(name).add({ data: { _id: 'found', kind: 'found' } });
    return (await transaction.collection(name).where({ kind: 'found' }).get()).data.length;
  });
  expect(found).toBe(1);
});

test('set and update refuse _id in their data', async () => {
  expect(
    (
      await failure(
        traps()
          .doc('x')
          .set({ data: { _id: 'x', n: 1 } }),
      )
    ).errCode,
  ).toBeLessThan(0);
  expect(
    (
      await failure(
        traps()
          .doc('x')
          .update({ data: { _id: 'x', n: 1 } }),
      )
    ).errCode,
  ).toBeLessThan(0);
});

test('an update to the values that are there already counts as none', async () => {
  await traps().add({ data: { _id: 'same', n: 1 } });
  expect(
    (
      await traps()
        .doc('same')
        .update({ data: { n: 1 } })
    ).stats.updated,
  ).toBe(0);
});

test('an openid of digits only comes back as a number', () => {
  Object.assign(process.env, { WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: '12345' });
  expect(suite.sdk.getWXContext().OPENID).toBe(12345);
});

localOnly('geographic search is refused by the local cloud', async () => {
  const near = suite.db.command.geoNear({ geometry: suite.db.Geo.Point(117, 31), maxDistance: 1000 });
  expect((await failure(traps().where({ place: near }).get())).message).toContain(
    'not supported by the local cloud',
  );
});
