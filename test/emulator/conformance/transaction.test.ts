import { conformance } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
const accounts = () => suite.collection('accounts');
let name = '';
beforeAll(async () => {
  name = await suite.created('accounts');
});

test('runTransaction commits what it wrote and answers what it returned', async () => {
  await accounts().add({ data: { _id: 'a', sum: 1 } });
  const result = await suite.db.runTransaction(async (transaction) => {
    await transaction
      .collection(name)
      .doc('a')
      .update({ data: { sum: suite.db.command.inc(1) } });
    await transaction.collection(name).add({ data: { _id: 'b', sum: 5 } });
    return 'done';
  });
  expect(result).toBe('done');
  expect((await accounts().doc('a').get()).data.sum).toBe(2);
  expect((await accounts().doc('b').get()).data.sum).toBe(5);
});

test('a transaction reads its own writes, nobody else does before the commit', async () => {
  await accounts().add({ data: { _id: 'own', sum: 1 } });
  const transaction = await suite.db.startTransaction();
  await transaction
    .collection(name)
    .doc('own')
    .update({ data: { sum: 2 } });
  expect((await transaction.collection(name).doc('own').get()).data.sum).toBe(2);
  expect((await accounts().doc('own').get()).data.sum).toBe(1);
  await transaction.commit();
  expect((await accounts().doc('own').get()).data.sum).toBe(2);
});

test('set, add and remove in a transaction', async () => {
  await accounts().add({ data: { _id: 'old', sum: 1 } });
  await suite.db.runTransaction(async (transaction) => {
    const inside = transaction.collection(name);
    await inside.doc('fresh').set({ data: { sum: 7 } });
    await inside.doc('old').remove();
    await inside.add({ data: { _id: 'added', sum: 8 } });
  });
  const { data } = await accounts()
    .where({ _id: suite.db.command.in(['fresh', 'old', 'added']) })
    .get();
  expect(data.map((row) => row._id).sort()).toEqual(['added', 'fresh']);
});

test('rollback undoes everything and runTransaction throws its reason', async () => {
  const error = await failure(
    suite.db.runTransaction(async (transaction) => {
      await transaction.collection(name).add({ data: { _id: 'undone' } });
      await transaction.rollback('because');
    }),
  );
  expect(error).toBe('because');
  expect((await accounts().where({ _id: 'undone' }).count()).total).toBe(0);
});

test('an exception undoes everything and comes through', async () => {
  const error = await failure(
    suite.db.runTransaction(async (transaction) => {
      await transaction.collection(name).add({ data: { _id: 'undone' } });
      throw new Error('mine');
    }),
  );
  expect(error.message).toBe('mine');
  expect((await accounts().where({ _id: 'undone' }).count()).total).toBe(0);
});

test('a committed transaction is gone', async () => {
  const transaction = await suite.db.startTransaction();
  await transaction.commit();
  const error = await failure(
    transaction
      .collection(name)
      .doc('a')
      .set({ data: { sum: 0 } }),
  );
  expect(error.message).toContain('TransactionNotExist');
});

test('an aborted transaction is gone', async () => {
  const transaction = await suite.db.startTransaction();
  await transaction.rollback();
  expect((await failure(transaction.collection(name).doc('a').get())).message).toContain(
    'TransactionNotExist',
  );
});

test('a duplicate id inside a transaction aborts it', async () => {
  await accounts().add({ data: { _id: 'dup' } });
  const transaction = await suite.db.startTransaction();
  await transaction.collection(name).add({ data: { _id: 'before-dup' } });
  expect((await failure(transaction.collection(name).add({ data: { _id: 'dup' } }))).message).toContain(
    'E11000',
  );
  await failure(transaction.commit());
  expect((await accounts().where({ _id: 'before-dup' }).count()).total).toBe(0);
});

test('an absent document inside a transaction throws unless throwOnNotFound is false', async () => {
  const error = await failure(
    suite.db.runTransaction(async (transaction) => transaction.collection(name).doc('absent').get()),
  );
  expect(error.message).toContain('document with _id absent does not exist');
});

test('a removed document can be added again in the same transaction', async () => {
  await accounts().add({ data: { _id: 'again', sum: 1 } });
  await suite.db.runTransaction(async (transaction) => {
    await transaction.collection(name).doc('again').remove();
    await transaction.collection(name).add({ data: { _id: 'again', sum: 2 } });
  });
  expect((await accounts().doc('again').get()).data.sum).toBe(2);
});
