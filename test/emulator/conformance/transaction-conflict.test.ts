import { conformance } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
const accounts = () => suite.collection('accounts');
let name = '';
beforeAll(async () => {
  name = await suite.created('accounts');
});

async function account(id: string): Promise<string> {
  await accounts().add({ data: { _id: id, sum: 100 } });
  return id;
}

test('of two transactions that write one document the first to write wins', async () => {
  const id = await account('first-wins');
  const [one, two] = [await suite.db.startTransaction(), await suite.db.startTransaction()];
  await one.collection(name).doc(id).get();
  await two
    .collection(name)
    .doc(id)
    .update({ data: { sum: 200 } });
  const error = await failure(
    one
      .collection(name)
      .doc(id)
      .update({ data: { sum: 300 } }),
  );
  expect(error.message).toContain('TransactionConflict');
  await two.commit();
  expect((await accounts().doc(id).get()).data.sum).toBe(200);
});

test('the loser is aborted by the server', async () => {
  const id = await account('loser');
  const [one, two] = [await suite.db.startTransaction(), await suite.db.startTransaction()];
  await two
    .collection(name)
    .doc(id)
    .update({ data: { sum: 200 } });
  await failure(
    one
      .collection(name)
      .doc(id)
      .update({ data: { sum: 300 } }),
  );
  expect((await failure(one.rollback())).message).toContain('TransactionNotExist');
  await two.rollback();
});

test('a write to what was committed since the first read is a conflict (lost update)', async () => {
  const id = await account('lost-update');
  const transaction = await suite.db.startTransaction();
  await transaction.collection(name).doc(id).get();
  await accounts()
    .doc(id)
    .update({ data: { sum: 1 } });
  const error = await failure(
    transaction
      .collection(name)
      .doc(id)
      .update({ data: { sum: 2 } }),
  );
  expect(error.message).toContain('TransactionConflict');
});

test('a transaction reads the snapshot of its first operation (read skew)', async () => {
  const [from, to] = [await account('skew-from'), await account('skew-to')];
  const transaction = await suite.db.startTransaction();
  expect((await transaction.collection(name).doc(from).get()).data.sum).toBe(100);
  await accounts()
    .doc(from)
    .update({ data: { sum: 50 } });
  await accounts()
    .doc(to)
    .update({ data: { sum: 150 } });
  expect((await transaction.collection(name).doc(to).get()).data.sum).toBe(100);
  await transaction.commit();
});

test('a transaction does not see documents inserted or removed since', async () => {
  const id = await account('phantom');
  const transaction = await suite.db.startTransaction();
  await transaction.collection(name).doc(id).get();
  await accounts().add({ data: { _id: 'phantom-2', sum: 1 } });
  await accounts().doc(id).remove();
  const lenient = await failure(transaction.collection(name).doc('phantom-2').get());
  expect(lenient.message).toContain('does not exist');
  expect((await transaction.collection(name).doc(id).get()).data.sum).toBe(100);
  await transaction.rollback();
});

test('the snapshot is taken by the first operation, not by the start', async () => {
  const id = await account('late-snapshot');
  const transaction = await suite.db.startTransaction();
  await accounts()
    .doc(id)
    .update({ data: { sum: 1 } });
  expect((await transaction.collection(name).doc(id).get()).data.sum).toBe(1);
  await transaction
    .collection(name)
    .doc(id)
    .update({ data: { sum: 2 } });
  await transaction.commit();
});

test('write skew is not prevented: two transactions that read both and write one each commit', async () => {
  const [left, right] = [await account('write-left'), await account('write-right')];
  const [one, two] = [await suite.db.startTransaction(), await suite.db.startTransaction()];
  for (const transaction of [one, two]) {
    await transaction.collection(name).doc(left).get();
    await transaction.collection(name).doc(right).get();
  }
  await one
    .collection(name)
    .doc(left)
    .update({ data: { sum: 0 } });
  await two
    .collection(name)
    .doc(right)
    .update({ data: { sum: 0 } });
  await one.commit();
  await two.commit();
  expect((await accounts().doc(left).get()).data.sum).toBe(0);
  expect((await accounts().doc(right).get()).data.sum).toBe(0);
});

test('of two transactions that insert the same id one succeeds', async () => {
  const insert = (by: number) =>
    suite.db.runTransaction(async (transaction) => {
      await transaction.collection(name).add({ data: { _id: 'same-id', by } });
    });
  const results = await Promise.allSettled([insert(1), insert(2)]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('of twenty plain inserts of the same id one succeeds', async () => {
  const inserts = Array.from({ length: 20 }, (_, by) => accounts().add({ data: { _id: 'plain-same', by } }));
  const results = await Promise.allSettled(inserts);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
});

test('a plain write waits for the transaction that holds the document', async () => {
  const id = await account('held');
  const transaction = await suite.db.startTransaction();
  await transaction
    .collection(name)
    .doc(id)
    .update({ data: { sum: 1 } });
  const plain = accounts()
    .doc(id)
    .update({ data: { sum: suite.db.command.inc(10) } });
  await transaction.commit();
  expect((await plain).stats.updated).toBe(1);
  expect((await accounts().doc(id).get()).data.sum).toBe(11);
});

test('plain increments at once lose nothing', async () => {
  const id = await account('increments');
  const { command } = suite.db;
  await Promise.all(
    Array.from({ length: 30 }, () =>
      accounts()
        .doc(id)
        .update({ data: { sum: command.inc(1) } }),
    ),
  );
  expect((await accounts().doc(id).get()).data.sum).toBe(130);
});
