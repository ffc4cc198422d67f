import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { eventually } from '../support/eventually';
import { startLocalCloud } from '../support/local-cloud';
import type { LocalCloud } from '../support/local-cloud';

// A copy, inside the project so that the functions find the SDK: one test builds a function anew.
const functionsDir = mkdtempSync(resolve(__dirname, '../../dist/functions-'));
const plainDir = mkdtempSync(join(tmpdir(), 'no-functions-'));
let cloud: LocalCloud;

beforeAll(async () => {
  cpSync(resolve(__dirname, 'functions'), functionsDir, { recursive: true });
  cloud = await startLocalCloud({ functionsDir, flags: ['--instances', '2'] });
});
afterAll(async () => {
  await cloud.stop();
  for (const folder of [functionsDir, plainDir]) rmSync(folder, { recursive: true });
});

const trouble = (how: string) => cloud.call('o1', 'trouble', { how });
const answer = (what: string, more: object = {}) => cloud.call('o1', 'answers', { what, ...more });

test.each([
  ['throws', 'throw', /thrown on purpose/],
  ['ends its process', 'exit', /exited with code 3/],
  ['throws outside of main', 'later', /thrown later on purpose/],
])('a function that %s fails the call with -504002, and the next call works', async (_, how, message) => {
  await expect(trouble(how)).rejects.toMatchObject({
    errCode: -504002,
    message: expect.stringMatching(message) as string,
  });
  expect((await trouble('fine')).result).toBe('fine');
});

test.each([['hang'], ['spin']])(
  'a function that does not answer (%s) is stopped at its timeout',
  async (how) => {
    await expect(trouble(how)).rejects.toMatchObject({
      errCode: -504003,
      message: expect.stringContaining('timed out after 3 seconds') as string,
    });
    expect((await trouble('fine')).result).toBe('fine');
  },
);

test('an unknown function answers -501000, also a name that is a path', async () => {
  await expect(cloud.call('o1', 'nothing')).rejects.toMatchObject({ errCode: -501000 });
  expect((await cloud.fetch('/call/..%2fwhoami', { method: 'POST', body: '{}' })).status).toBe(404);
});

test('a result is what JSON makes of it', async () => {
  expect((await answer('nothing')).result).toBeNull();
  expect((await answer('date')).result).toEqual({ at: '1970-01-01T00:00:00.000Z' });
});

test('what a function prints goes to stderr after its name', async () => {
  await answer('print');
  await eventually('what was printed', () => cloud.log(), {
    until: (log) => log.includes('[answers] printed by answers\n'),
  });
});

interface Slow {
  readonly instance: string;
  readonly from: number;
  readonly to: number;
}

test('an instance serves one call at a time, further calls queue', async () => {
  const answers = await Promise.all(
    Array.from({ length: 7 }, () => cloud.call<Slow>(null, 'slow', { waitMs: 30 })),
  );
  const runs = answers.map(({ result }) => result);
  const instances = [...new Set(runs.map(({ instance }) => instance))];
  expect(instances).toHaveLength(2);
  for (const instance of instances) {
    const own = runs.filter((run) => run.instance === instance).sort((a, b) => a.from - b.from);
    own.slice(1).forEach((run, i) => expect(run.from).toBeGreaterThanOrEqual(own[i]?.to ?? 0));
  }
});

test('a function that is built anew is loaded anew', async () => {
  expect((await cloud.call(null, 'slow', { waitMs: 0 })).result).toHaveProperty('instance');
  writeFileSync(join(functionsDir, 'slow/index.js'), "exports.main = async () => 'new code';");
  expect((await cloud.call(null, 'slow')).result).toBe('new code');
});

test('a WeChat API that config.json does not list is refused with -604101', async () => {
  const args = { touser: 'o1', templateId: 't', data: {} };
  const refused = await cloud.call('o1', 'ask', { api: 'subscribeMessage.send', args });
  expect(refused.result).toMatchObject({ errCode: -604101 });
  const check = { content: 'x', version: 2, scene: 1, openid: 'o1' };
  const allowed = await cloud.call('o1', 'ask', { api: 'security.msgSecCheck', args: check });
  expect(allowed.result).toMatchObject({ answer: { errCode: 0 } });
});

test('environment variables of 4 KB are given to a function, and with more the cloud does not start', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'variables-'));
  const withKeys = (value: string) => {
    writeFileSync(join(dataDir, 'keys.json'), JSON.stringify({ FIELD_KEY: value }));
    return startLocalCloud({ functionsDir, dataDir });
  };
  const fits = await withKeys('k'.repeat(4096 - 'FIELD_KEY'.length));
  expect((await fits.call(null, 'whoami')).result).toBeTruthy();
  await fits.stop();
  await expect(withKeys('k'.repeat(4097 - 'FIELD_KEY'.length))).rejects.toThrow(
    /environment variables have 4097 bytes/,
  );
  rmSync(dataDir, { recursive: true });
});

test('a folder without functions serves none', async () => {
  const empty = await startLocalCloud({ functionsDir: plainDir });
  await expect(empty.call(null, 'whoami')).rejects.toMatchObject({ errCode: -501000 });
  await empty.stop();
});
