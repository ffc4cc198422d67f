import { resolve } from 'node:path';
import { connectSdk, startLocalCloud } from '../support/local-cloud';

test('a document written before a kill is there after the restart', async () => {
  const cloud = await startLocalCloud({ functionsDir: resolve(__dirname, 'functions') });
  try {
    const db = connectSdk(cloud).database();
    await db.createCollection('notes');
    await db.collection('notes').add({ data: { _id: 'a', n: 1 } });
    await cloud.restart();
    expect((await db.collection('notes').doc('a').get()).data).toEqual({ _id: 'a', n: 1 });
  } finally {
    await cloud.stop();
  }
});
