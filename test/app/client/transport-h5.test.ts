import { transport } from '../../../src/client/transport.h5';

const reply = (body: unknown, ok = true) => ({
  ok,
  status: ok ? 200 : 502,
  json: async () => body,
  blob: async () => 'bytes',
});
const fetched = jest.fn();

beforeEach(() => {
  fetched.mockReset();
  globalThis.fetch = fetched as never;
  localStorage.clear();
  transport.choosePersona('wang');
});

test('a call goes to the gateway as the chosen persona', async () => {
  fetched.mockResolvedValue(reply({ requestId: 'r', result: { ok: true, value: 1 } }));
  await expect(transport.call({ procedure: 'plans.read', input: {} })).resolves.toEqual({
    reply: { ok: true, value: 1 },
  });
  const [path, init] = fetched.mock.calls[0];
  expect(path).toBe('/call/api');
  expect(init.headers['x-local-persona']).toBe('wang');
});

test('another window that becomes somebody else does not make this one theirs', async () => {
  expect(transport.identity()).toBe('wang');
  localStorage.setItem('local-persona', 'li');
  fetched.mockResolvedValue(reply({ requestId: 'r', result: { ok: true, value: 1 } }));
  await transport.call({ procedure: 'ballots.cast', input: {} });
  expect(fetched.mock.calls[0][1].headers['x-local-persona']).toBe('wang');
  expect(transport.identity()).toBe('wang');
});

test.each([
  [
    'the cloud’s own error',
    () => fetched.mockResolvedValue(reply({ requestId: 'r', errCode: -1, errMsg: 'x' })),
  ],
  ['an HTTP error', () => fetched.mockResolvedValue(reply({}, false))],
  ['no gateway', () => fetched.mockRejectedValue(new TypeError('Failed to fetch'))],
])('%s is UNREACHABLE', async (_, arrange) => {
  arrange();
  const got = await transport.call({ procedure: 'plans.read', input: {} });
  expect(got).toEqual({ error: { code: 'UNREACHABLE', details: null } });
});

test('files are stored under their cloud path and shown from the gateway', async () => {
  fetched.mockResolvedValue(reply({ fileID: 'cloud://local.local/needs/a.jpg' }));
  await expect(transport.upload('data:image/jpeg;base64,x', 'needs/a.jpg')).resolves.toEqual({
    file: 'cloud://local.local/needs/a.jpg',
  });
  expect(transport.shown('cloud://local.local/needs/a.jpg')).toBe('/storage/needs/a.jpg');
  expect(transport.shown('cloud://local.local/uploads/needs/a.jpg')).toMatch(
    /^\/storage\/uploads\/needs\/a\.jpg\?persona=/,
  );
});

test('without a local cloud there are no personas; with one, its phone makes the code', async () => {
  fetched.mockResolvedValueOnce(reply({}, false));
  await expect(transport.personas()).resolves.toEqual([]);
  fetched.mockResolvedValue(reply([{ openid: 'wang', name: 'W', description: '', phone: '13900000002' }]));
  await expect(transport.demoPhoneCode()).resolves.toMatch(/^demo-phone-13900000002-[a-z0-9]+$/);
});
