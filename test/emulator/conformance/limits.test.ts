/** The sizes that the platform documents, each from its last allowed value or just beyond. */
import { conformance, localOnly } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
const sizes = () => suite.collection('sizes');
const megabytes = (count: number) => 'x'.repeat(count * 1024 * 1024);
beforeAll(() => suite.created('sizes'));

test('a document of 15 MB is stored, one of 17 MB is an error of the database', async () => {
  const { _id } = await sizes().add({ data: { _id: 'large', text: megabytes(15) } });
  expect(_id).toBe('large');
  const error = await failure(sizes().add({ data: { _id: 'too-large', text: megabytes(17) } }));
  expect(error.errCode).toBe(-502001);
  expect((await sizes().where({ _id: 'too-large' }).count()).total).toBe(0);
  await sizes().doc('large').remove();
}, 60_000);

test('an update does not make a document larger than 16 MB', async () => {
  await sizes().add({ data: { _id: 'grows', one: megabytes(10) } });
  const grown = sizes()
    .doc('grows')
    .update({ data: { two: megabytes(7) } });
  expect((await failure(grown)).errCode).toBe(-502001);
  expect((await sizes().doc('grows').field({ two: true }).get()).data).not.toHaveProperty('two');
  await sizes().doc('grows').remove();
}, 60_000);

localOnly('an answer of the database beyond 16 MB is an error of the database', async () => {
  for (const n of [1, 2]) await sizes().add({ data: { kind: 'half', n, text: megabytes(9) } });
  const error = await failure(sizes().where({ kind: 'half' }).get());
  expect(error).toMatchObject({ errCode: -502001 });
  expect(error.message).toContain('LimitExceeded.OutOfResultSizeLimit');
  expect((await sizes().where({ kind: 'half', n: 1 }).get()).data).toHaveLength(1);
});

localOnly('a function gives another one an event of 5 MB, and none of 7 MB', async () => {
  const give = (count: number) =>
    suite.cloud.call<{ errMsg?: string; event?: { text: string } }>('o1', 'caller', {
      name: 'whoami',
      fill: count * 1024 * 1024,
    });
  expect((await give(5)).result.event?.text).toHaveLength(5 * 1024 * 1024);
  expect((await give(7)).result.errMsg).toContain('EXCEED_MAX_PAYLOAD_SIZE');
});

localOnly('a function answers with 5 MB, and not with 7 MB', async () => {
  const answer = (count: number) => suite.cloud.call('o1', 'answers', { what: 'big', megabytes: count });
  expect((await answer(5)).result).toHaveLength(5 * 1024 * 1024);
  await expect(answer(7)).rejects.toMatchObject({ errCode: -604001 });
});

localOnly(
  'data of a client over 1 MB, and an answer over 256 KB, are let through with a warning',
  async () => {
    const warnings = () =>
      suite.cloud
        .log()
        .split('\n')
        .filter((line) => line.includes('WARNING'));
    const before = warnings().length;
    await suite.cloud.call('o1', 'answers', { what: 'nothing', text: megabytes(0.9) });
    await suite.cloud.call('o1', 'answers', { what: 'big', megabytes: 0.2 });
    expect(warnings()).toHaveLength(before);
    await suite.cloud.call('o1', 'answers', { what: 'nothing', text: megabytes(1.1) });
    await suite.cloud.call('o1', 'answers', { what: 'big', megabytes: 0.3 });
    expect(warnings().slice(before)).toEqual([
      expect.stringMatching(/call of answers has 115\d{4} bytes of data.*"data exceed max size"/),
      expect.stringMatching(/answers answers a client with 31\d{4} bytes/),
    ]);
  },
);

localOnly('a module is found from the root of its function', async () => {
  expect((await suite.cloud.call(null, 'rooted')).result).toBe('found from the root');
});
