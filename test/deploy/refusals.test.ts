import { readFileSync } from 'node:fs';
import { aDesk, ENV, secrets, type Desk } from './support/command';

/** Every way to fail ends with a sentence that says what to do, and without a stack. */
let desk: Desk;
beforeAll(async () => {
  desk = await aDesk();
});
afterEach(() => desk.standIn.refuse.clear());

const failed = async (ran: ReturnType<Desk['run']>) => {
  const { code, out, said } = await ran;
  expect(code).toBe(1);
  expect(out + said).not.toMatch(/\n\s+at /);
  expect(desk.standIn.changes).toEqual([]);
  return said;
};

test.each([
  ['nothing', [], '用法'],
  ['an unknown command', ['deploy', '--env', ENV], '看不懂：deploy'],
  ['an unknown option', ['plan', '--force', '--env', ENV], '看不懂'],
  ['a name that belongs to nothing', ['plan', 'votes', '--env', ENV], '看不懂'],
  ['no environment', ['plan'], '没写环境 ID'],
  ['another environment', ['plan', '--env', 'other'], '没有 other 这个环境'],
])('%s', async (_, args, sentence) => {
  expect(await failed(desk.runWith(secrets, args))).toContain(sentence);
});

test('no secrets, and wrong ones', async () => {
  const args = ['plan', '--env', ENV];
  expect(await failed(desk.runWith({}, args))).toContain('TENCENT_SECRET_ID');
  const wrong = { ...secrets, TENCENT_SECRET_KEY: 'wrong' };
  const said = await failed(desk.runWith(wrong, args));
  expect(said).toContain('不认这对密钥');
  expect(said).not.toContain('wrong');
});

test.each([
  ['AuthFailure.UnauthorizedOperation', 'QcloudTCBFullAccess'],
  ['UnauthorizedOperation.CAM', 'QcloudTCBFullAccess'],
  ['RequestLimitExceeded', '请过一分钟'],
  ['InternalError', '请求号 request-1'],
])('the cloud answers %s', async (code, sentence) => {
  desk.standIn.refuse.set('ListTables', code);
  expect(await failed(desk.run('plan'))).toContain(sentence);
});

test('no network', async () => {
  const { port } = desk.standIn;
  const nowhere = { ...secrets, STAND_IN_PORT: '1' };
  expect(port).not.toBe(1);
  expect(await failed(desk.runWith(nowhere, ['plan', '--env', ENV]))).toContain('连不上');
});

test('no upload for the guest’s AppID, which is what the project has', async () => {
  expect(readFileSync('project.config.json', 'utf8')).toContain('touristappid');
  expect(await failed(desk.run('upload', '--version', '1.0.0', '--key', 'a'))).toContain('游客 AppID');
  expect(await failed(desk.run('preview'))).toContain('游客 AppID');
  expect(await failed(desk.run('upload'))).toContain('--version');
});

test('the command knows the keys by the names that the functions read', () => {
  const [, named] =
    /type KeyName = (.*);/.exec(readFileSync('src/cloud/platform/crypto/keys.ts', 'utf8')) ?? [];
  const [, given] = /KEYS = \[(.*)\];/.exec(readFileSync('config/deploy/keys.mjs', 'utf8')) ?? [];
  expect(given?.match(/\w+/g)).toEqual(named?.match(/\w+/g));
});
