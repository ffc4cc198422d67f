import { conformance, localOnly } from '../support/conformance';

const suite = conformance();

interface Context {
  readonly OPENID?: string;
  readonly SOURCE: string;
}
interface Who {
  readonly before: Context;
  readonly after: Context;
  readonly event: Record<string, unknown>;
  readonly timeZoneOffset: number;
  readonly fieldKeyBytes: number;
}

localOnly('a call from the mini-program has the caller as OPENID, and in event.userInfo', async () => {
  const { result } = await suite.cloud.call<Who>('oAlice', 'whoami', { x: 1 });
  expect(result.before).toMatchObject({
    OPENID: 'oAlice',
    APPID: 'wx-local',
    ENV: 'local',
    SOURCE: 'wx_client',
  });
  expect(result.event).toEqual({ x: 1, userInfo: { openId: 'oAlice', appId: 'wx-local' } });
});

localOnly('an anonymous call has no OPENID, also after a call that had one', async () => {
  for (const openid of ['oAlice', null, 'oBob', null]) {
    const { result } = await suite.cloud.call<Who>(openid, 'whoami');
    expect(result.before.OPENID ?? null).toBe(openid);
  }
});

localOnly('identity comes from the platform, not from the event', async () => {
  const { result } = await suite.cloud.call<Who>('oMe', 'whoami', {
    userInfo: { openId: 'oYou' },
    OPENID: 'oYou',
  });
  expect(result.before.OPENID).toBe('oMe');
  expect(result.event.userInfo).toMatchObject({ openId: 'oMe' });
});

localOnly('a function called by a function has no OPENID and the chain as its source', async () => {
  const { result } = await suite.cloud.call<Who>('oAlice', 'caller', { name: 'whoami', data: { x: 2 } });
  expect(result.before).toMatchObject({ SOURCE: 'wx_client,scf' });
  expect(result.before.OPENID).toBeUndefined();
  expect(result.event).toEqual({ x: 2 });
});

localOnly('a function that fails makes callFunction throw, with the code in the message only', async () => {
  const { result } = await suite.cloud.call<object>('oAlice', 'caller', {
    name: 'trouble',
    data: { how: 'throw' },
  });
  expect(result).toMatchObject({
    errCode: -1,
    errMsg: expect.stringMatching(/-504002 functions execute fail.*thrown on purpose/s) as string,
  });
});

localOnly('forty callers at once keep their identities', async () => {
  const callers = Array.from({ length: 40 }, (_, i) => `o${String(i)}x`);
  const answers = await Promise.all(
    callers.map((openid) => suite.cloud.call<Who>(openid, 'whoami', { waitMs: 5 })),
  );
  expect(answers.map(({ result }) => result.before.OPENID)).toEqual(callers);
  expect(answers.map(({ result }) => result.after.OPENID)).toEqual(callers);
});

localOnly('functions run in UTC and find 32-byte keys in their environment', async () => {
  const { result } = await suite.cloud.call<Who>(null, 'whoami');
  expect(result).toMatchObject({ timeZoneOffset: 0, fieldKeyBytes: 32 });
});
