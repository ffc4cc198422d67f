/** WeChat's server is simulated: on a real environment these need a published mini-program and real users. */
import { createHash } from 'node:crypto';
import { eventually } from '../../support/eventually';
import { conformance, localOnly } from '../support/conformance';
import { failure } from '../support/sdk-types';

const suite = conformance();
type Answer = Record<string, unknown>;
const api = (group: string, name: string, args: object): Promise<Answer> => {
  const apis = suite.sdk.openapi as Record<string, Record<string, (args: object) => Promise<Answer>>>;
  return apis[group]![name]!(args);
};
const text = (content: string, more: object = {}) =>
  api('security', 'msgSecCheck', { content, version: 2, scene: 1, openid: 'o1', ...more });

localOnly('a harmless text passes', async () => {
  const answer = await text('电梯太慢了');
  expect(answer).toMatchObject({ errCode: 0, result: { suggest: 'pass', label: 100 } });
  expect(answer.traceId).toEqual(expect.any(String));
});

localOnly('a text with a risky word is risky, and the words can be set', async () => {
  expect(await text('so risky-test-word it is')).toMatchObject({ result: { suggest: 'risky' } });
  await suite.cloud.control('openapi', { riskyWords: ['bridge'] });
  expect(await text('a bridge')).toMatchObject({ result: { suggest: 'risky' } });
});

localOnly.each([
  ['a text beyond 2500 characters', 'x'.repeat(2501), {}],
  ['an empty text', '', {}],
  ['an absent openid', 'x', { openid: '' }],
  ['a scene beyond 4', 'x', { scene: 5 }],
  ['version 1', 'x', { version: 1 }],
])('msgSecCheck refuses %s', async (_, content, more) => {
  expect((await failure(text(content, more))).errCode).toBeGreaterThan(40_000);
});

localOnly('a text of 2500 characters is taken', async () => {
  expect(await text('字'.repeat(2500))).toMatchObject({ errCode: 0 });
});

localOnly(
  'a picture is checked later, the verdict is pushed with the identity of its author, and not as a client',
  async () => {
    await suite.cloud.control('openapi', { mediaDelayMs: 1 });
    const check = (mediaUrl: string) =>
      api('security', 'mediaCheckAsync', { mediaUrl, mediaType: 2, version: 2, scene: 1, openid: 'o1' });
    const { traceId } = await check('http://127.0.0.1/storage/a/risky.png');
    await check('http://127.0.0.1/storage/a/fine.png');
    const pushes = suite.db.collection('pushes');
    await eventually('both verdicts', async () => (await pushes.count()).total, {
      until: (total) => total >= 2,
    });
    const { data } = await pushes.where({ 'event.trace_id': traceId }).get();
    expect(data[0]).toMatchObject({
      openid: 'o1',
      source: 'wx_unknown',
      event: {
        FromUserName: 'o1',
        MsgType: 'event',
        Event: 'wxa_media_check',
        version: 2,
        errcode: 0,
        result: { suggest: 'risky' },
      },
    });
  },
);

localOnly(
  'a picture that WeChat could not fetch has no verdict, and another one no answer at all',
  async () => {
    const settings = { failingPaths: ['broken'], silentPaths: ['lost'], mediaDelayMs: 1 };
    await suite.cloud.control('openapi', settings);
    const check = async (name: string) =>
      (
        await api('security', 'mediaCheckAsync', {
          mediaUrl: `http://127.0.0.1/storage/${name}.png`,
          mediaType: 2,
          version: 2,
          scene: 1,
          openid: 'o1',
        })
      ).traceId;
    const [lost, broken] = [await check('lost'), await check('broken')];
    const pushesOf = (traceId: unknown) =>
      suite.db.collection('pushes').where({ 'event.trace_id': traceId }).get();
    const { data } = await eventually('the report', () => pushesOf(broken), {
      until: ({ data: found }) => found.length > 0,
    });
    expect(data[0]?.event).toMatchObject({ Event: 'wxa_media_check', errcode: -1008 });
    expect(data[0]?.event).not.toHaveProperty('result');
    expect((await pushesOf(lost)).data).toEqual([]);
  },
);

localOnly('a picture that is sent along is checked at once: 0, or 87014', async () => {
  const check = (value: Buffer) =>
    api('security', 'imgSecCheck', { media: { contentType: 'image/png', value } });
  const picture = Buffer.from('89504e470d0a1a0a00', 'hex');
  expect(await check(picture)).toMatchObject({ errCode: 0 });
  const hash = createHash('sha256').update(picture).digest('hex');
  await suite.cloud.control('openapi', { riskyPaths: [hash] });
  expect((await failure(check(picture))).errCode).toBe(87014);
  expect((await failure(check(Buffer.alloc(1024 * 1024 + 1)))).errCode).toBe(40006);
  expect((await failure(api('security', 'imgSecCheck', {}))).errCode).toBe(41005);
});

localOnly('any event can be pushed as WeChat would, and its answer is given', async () => {
  const event = { FromUserName: 'o2', MsgType: 'event', Event: 'any', trace_id: 'by-hand' };
  expect(await suite.cloud.control('push', event)).toBe('success');
  const { data } = await suite.db.collection('pushes').where({ 'event.trace_id': 'by-hand' }).get();
  expect(data[0]).toMatchObject({ openid: 'o2', event });
  expect(data[0]?.event).not.toHaveProperty('userInfo');
});

localOnly('a subscribe message is recorded', async () => {
  const data = { thing1: { value: '加装电梯' } };
  await api('subscribeMessage', 'send', { touser: 'o1', templateId: 't1', page: 'pages/home/index', data });
  const { sent } = await suite.cloud.control<{ sent: Answer[] }>('openapi');
  expect(sent.at(-1)).toMatchObject({ touser: 'o1', template_id: 't1', page: 'pages/home/index', data });
});

localOnly('a subscribe message that the user refused answers 43101', async () => {
  await suite.cloud.control('openapi', {
    refuse: { 'subscribeMessage.send': { errcode: 43101, errmsg: 'user refuse to accept the msg' } },
  });
  const message = { touser: 'o1', templateId: 't1', data: { thing1: { value: 'x' } } };
  expect((await failure(api('subscribeMessage', 'send', message))).errCode).toBe(43101);
  await suite.cloud.control('openapi', { refuse: {} });
});

localOnly('a value beyond its kind of field is refused with 47003', async () => {
  const message = { touser: 'o1', templateId: 't1', data: { thing1: { value: 'x'.repeat(21) } } };
  expect((await failure(api('subscribeMessage', 'send', message))).errCode).toBe(47003);
});

localOnly('a mini-program code is a PNG', async () => {
  const { buffer, contentType } = (await api('wxacode', 'getUnlimited', {
    scene: 'n=1',
    page: 'pages/home/index',
  })) as {
    buffer: Buffer;
    contentType: string;
  };
  expect(contentType).toBe('image/png');
  expect(buffer.subarray(1, 4).toString()).toBe('PNG');
});

localOnly.each([['x'.repeat(33)], [''], ['汉字'], ['a b']])(
  'the scene %j is refused with 40169',
  async (scene) => {
    expect((await failure(api('wxacode', 'getUnlimited', { scene }))).errCode).toBe(40169);
  },
);

localOnly('a phone number is given once for its code', async () => {
  await suite.cloud.control('openapi', { phones: { 'code-1': '13900001111' } });
  const phone = (code: string) => api('phonenumber', 'getPhoneNumber', { code });
  expect(await phone('code-1')).toMatchObject({
    phoneInfo: { purePhoneNumber: '13900001111', countryCode: '86' },
  });
  expect((await failure(phone('code-1'))).errCode).toBe(40029);
  expect((await failure(phone('unknown'))).errCode).toBe(40029);
  expect(await phone('demo-phone-13812345678-a')).toMatchObject({
    phoneInfo: { phoneNumber: '13812345678' },
  });
});

localOnly('an unknown API answers 48001', async () => {
  expect((await failure(api('no', 'such', {}))).errCode).toBe(48001);
});
