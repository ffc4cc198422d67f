import { conformance, localOnly } from '../support/conformance';
import { failure } from '../support/sdk-types';

/** On the platform a transaction lives 30 s; here 3 s, so that the test need not wait so long. */
const suite = conformance(['--transaction-life', '3000']);

localOnly('a transaction that outlives its life is aborted and lets go of its documents', async () => {
  const name = await suite.created('accounts');
  await suite.collection('accounts').add({ data: { _id: 'a', sum: 1 } });
  const transaction = await suite.db.startTransaction();
  await transaction
    .collection(name)
    .doc('a')
    .update({ data: { sum: 2 } });
  // Waits for the abort, then runs.
  await suite
    .collection('accounts')
    .doc('a')
    .update({ data: { seen: true } });
  expect((await failure(transaction.commit())).message).toContain('TransactionNotExist');
  expect((await suite.collection('accounts').doc('a').get()).data).toEqual({ _id: 'a', sum: 1, seen: true });
});
