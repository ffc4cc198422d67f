import { busyOf } from '../../../src/cloud/data/errors';
import { limitPatience, patiently, refusalsSoFar, type Pace } from '../../../src/cloud/data/patience';

/** A clock that moves on only while somebody waits; chance draws the longest pause. */
function aPace(): Pace & { readonly waits: number[] } {
  let time = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    random: () => 1,
    wait: (ms) => {
      time += ms;
      waits.push(ms);
      return Promise.resolve();
    },
  };
}

const refused = { errCode: -501003, errMsg: 'collection.get:fail -501003 exceed request limit.' };
const crowded = { code: 'EXCEED_CONCURRENT_REQUEST_LIMIT', message: '[LimitExceeded.NoValidConnection] …' };
const late = { errCode: -501002, errMsg: 'collection.add:fail -501002 resource server timeout.' };
const usedUp = { errCode: -501003, errMsg: '[LimitExceeded.OutOfReadRequestQuota] Read overrun' };

/** Fails so often, then answers. */
function failing(times: number, error: unknown) {
  let calls = 0;
  return {
    calls: () => calls,
    work: () => {
      calls += 1;
      return calls <= times ? Promise.reject(error as Error) : Promise.resolve('done');
    },
  };
}

test.each([
  [refused, 'refused'],
  [crowded, 'refused'],
  [late, 'unanswered'],
  [usedUp, 'used-up'],
  [{ errCode: -502001, errMsg: 'E11000 duplicate key error' }, null],
  [new Error('anything'), null],
])('%j is %s', (error, kind) => {
  expect(busyOf(error)).toBe(kind);
});

test.each([true, false])(
  'a refusal is repeated after longer and longer pauses (repeatable: %s)',
  async (repeatable) => {
    const pace = aPace();
    const { work, calls } = failing(5, refused);
    expect(await patiently(work, { repeatable }, pace)).toBe('done');
    expect(calls()).toBe(6);
    expect(pace.waits).toEqual([100, 200, 400, 800, 1600]);
  },
);

test('each refusal is counted, for those who send many requests at once', async () => {
  const before = refusalsSoFar();
  await patiently(failing(3, crowded).work, { repeatable: true }, aPace());
  expect(refusalsSoFar() - before).toBe(3);
});

test('after six seconds it gives up', async () => {
  const pace = aPace();
  await expect(patiently(failing(99, refused).work, { repeatable: true }, pace)).rejects.toMatchObject({
    name: 'Error',
    message: 'gave up after 7 attempts',
  });
  expect(pace.now()).toBe(4700);
});

test('a time-out is repeated only where twice is as good as once', async () => {
  const read = failing(1, late);
  expect(await patiently(read.work, { repeatable: true }, aPace())).toBe('done');
  const write = failing(1, late);
  await expect(patiently(write.work, { repeatable: false }, aPace())).rejects.toThrow(
    'a write was not answered in time',
  );
  expect(write.calls()).toBe(1);
});

test('a quota that is used up, and any other error, is not waited for', async () => {
  for (const error of [usedUp, new Error('E11000')]) {
    const pace = aPace();
    const { work, calls } = failing(1, error);
    await expect(patiently(work, { repeatable: true }, pace)).rejects.toThrow();
    expect([calls(), pace.waits]).toEqual([1, []]);
  }
});

test('no operation waits longer than its call has time', async () => {
  const pace = aPace();
  limitPatience(1_000, pace);
  await expect(patiently(failing(99, refused).work, { repeatable: true }, pace)).rejects.toThrow();
  expect(pace.now()).toBeLessThan(1_000);
  limitPatience(Infinity, pace);
});

test('an error of no known kind is logged as it came, once', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  const strange = { errCode: -509999, errMsg: 'a text that nobody has documented' };
  for (const error of [strange, strange, refused, new Error('E11000 duplicate key error')]) {
    await patiently(failing(1, error).work, { repeatable: true }, aPace()).catch(() => undefined);
  }
  expect(warn.mock.calls).toEqual([
    [
      JSON.stringify({
        event: 'unknown error',
        kind: '-509999',
        error: 'a text that nobody has documented',
      }),
    ],
  ]);
  warn.mockRestore();
});
