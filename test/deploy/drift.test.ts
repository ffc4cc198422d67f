import { readFileSync, writeFileSync } from 'node:fs';
import { aDesk, type Desk } from './support/command';
import type { CloudFunction, EnvironmentState, Index, Table } from './support/state';

/** What the command does not understand: it says so, what to do, and changes nothing at all. */
let desk: Desk;
let whole: EnvironmentState;
beforeAll(async () => {
  desk = await aDesk();
  expect((await desk.apply()).code).toBe(0);
  whole = structuredClone(desk.standIn.environment);
});
beforeEach(() => Object.assign(desk.standIn.environment, structuredClone(whole)));
const functionOf = (name: string): CloudFunction => desk.standIn.environment.functions.get(name)!;
const tableOf = (name: string): Table => desk.standIn.environment.tables.get(name)!;
const anIndex = (Name: string, fields: readonly string[], Unique = false): Index => ({
  Name,
  Unique,
  Keys: fields.map((field) => ({ Name: field, Direction: '1' })),
});
const set = (name: string, more: Record<string, string | undefined>) => {
  const found = functionOf(name);
  const merged = Object.entries({ ...found.variables, ...more }).filter(([, value]) => value !== undefined);
  found.variables = Object.fromEntries(merged) as Record<string, string>;
};

const state = () =>
  JSON.stringify([
    desk.standIn.environment.storage,
    [...desk.standIn.environment.tables].map(([name, { AclTag, indexes }]) => [name, AclTag, [...indexes]]),
    [...desk.standIn.environment.functions].map(([name, { zip, triggers, ...rest }]) => [
      name,
      zip.length,
      [...triggers],
      rest,
    ]),
  ]);

const ANOTHER = Buffer.alloc(32, 9).toString('base64');

const drifts: readonly (readonly [string, () => void, string, RegExp])[] = [
  [
    'another runtime',
    () => Object.assign(functionOf('push'), { Runtime: 'Nodejs10.15' }),
    'function:push',
    /删掉 push/,
  ],
  [
    'another handler',
    () => Object.assign(functionOf('push'), { Handler: 'a.b' }),
    'function:push',
    /删掉 push/,
  ],
  [
    'a creation that failed',
    () => Object.assign(functionOf('push'), { status: 'CreateFailed' }),
    'function:push',
    /删掉/,
  ],
  [
    'an index of our name with other fields',
    () => {
      tableOf('needs').indexes.delete('author');
      tableOf('needs').indexes.set('author', anIndex('author', ['text']));
    },
    'index:needs/author',
    /索引管理 删掉它/,
  ],
  [
    'a unique index on our fields',
    () => tableOf('letters').indexes.set('code', anIndex('code', ['code'], true)),
    'index:letters/code',
    /唯一/,
  ],
  [
    'an index that nobody knows',
    () => tableOf('people').indexes.set('mine', anIndex('mine', ['createdAt'])),
    'index:people/mine',
    /--allow index:people\/mine/,
  ],
  [
    'a variable that nobody knows',
    () => set('api', { DEBUG: '1' }),
    'variable:api/DEBUG',
    /--allow variable:api\/DEBUG/,
  ],
  [
    'a key where it is not read',
    () => set('push', { SEAL_KEY: functionOf('api').variables['SEAL_KEY'] }),
    'variable:push/SEAL_KEY',
    /不用/,
  ],
  [
    'a key that is no key',
    () => set('timer', { SEAL_KEY: 'short' }),
    'variable:timer/SEAL_KEY',
    /钥匙文件核对/,
  ],
  ['two keys of one name', () => set('timer', { SEAL_KEY: ANOTHER }), 'key:SEAL_KEY', /不是同一把/],
  [
    'a trigger that nobody knows',
    () =>
      functionOf('timer').triggers.set('mine', {
        TriggerName: 'mine',
        Type: 'timer',
        TriggerDesc: '{"cron":"0 0 * * * * *"}',
        Enable: 1,
      }),
    'trigger:timer/mine',
    /--allow trigger:timer\/mine/,
  ],
];

test.each(drifts)('%s stops everything', async (_, drift, _id, sentence) => {
  // Something else is there to be done, and must wait.
  tableOf('votes').AclTag = 'READONLY';
  drift();
  const before = state();
  const { code, said } = await desk.apply();
  expect(code).toBe(3);
  expect(said.match(/✗ .*/g)).toEqual([expect.stringMatching(sentence)]);
  expect(state()).toBe(before);
});

test('the plan names each of them, and what there is to do besides', async () => {
  // Of the function that cannot be kept nothing else is looked at.
  const some = drifts.filter(([, , id]) => id !== 'function:push' && id !== 'variable:timer/SEAL_KEY');
  tableOf('votes').AclTag = 'READONLY';
  for (const [, drift] of some) drift();
  const { code, items } = await desk.plan();
  expect(code).toBe(3);
  const stuck = items.filter((item) => item.state === 'stuck');
  expect(stuck.map(({ id }) => id).sort()).toEqual(some.map(([, , id]) => id).sort());
  for (const [, , id, sentence] of some)
    expect(stuck.find((item) => item.id === id)?.sentence).toMatch(sentence);
  expect(items.filter(({ todo }) => todo).map(({ id }) => id)).toEqual(['permission:votes']);
});

test('what somebody has looked at stays as it is, and the rest is done', async () => {
  set('api', { DEBUG: '1' });
  tableOf('votes').AclTag = 'READONLY';
  const ran = await desk.run('apply', '--allow', 'variable:api/DEBUG');
  expect(ran.code).toBe(0);
  expect(tableOf('votes').AclTag).toBe('ADMINONLY');
  expect(functionOf('api').variables['DEBUG']).toBe('1');
});

test('two different keys cannot be allowed', async () => {
  set('timer', { SEAL_KEY: ANOTHER });
  expect((await desk.run('apply', '--allow', 'key:SEAL_KEY')).code).toBe(3);
});

test('a function that lacks a key gets its sibling’s, and other variables are not lost by it', async () => {
  const right = functionOf('api').variables['FIELD_KEY'];
  set('timer', { FIELD_KEY: undefined, TZ: 'Asia/Shanghai' });
  const ran = await desk.run('apply', '--allow', 'variable:timer/TZ');
  expect(ran).toMatchObject({ code: 0 });
  expect(functionOf('timer').variables).toMatchObject({ FIELD_KEY: right, TZ: 'Asia/Shanghai' });
});

test('a function that was deleted by hand comes back with the keys of its sibling', async () => {
  const { FIELD_KEY, MATCH_KEY, SEAL_KEY } = functionOf('api').variables;
  desk.standIn.environment.functions.delete('api');
  expect((await desk.run('apply')).code).toBe(0);
  expect(functionOf('api').variables).toMatchObject({ FIELD_KEY, MATCH_KEY, SEAL_KEY });
});

describe('keys that no function has', () => {
  let bare: Desk;
  beforeAll(async () => {
    bare = await aDesk();
  });

  test('are not made unless a file for them is named', async () => {
    const { code, said } = await bare.run('apply');
    expect(code).toBe(1);
    expect(said).toContain('--keys');
    expect(bare.standIn.changes).toEqual([]);
  });

  test.each([
    ['of another environment', 'ENV=other\n', /不是 prod-1a2b3c 的/],
    ['with half a key', 'ENV=prod-1a2b3c\nFIELD_KEY=short\n', /没有完整的 FIELD_KEY、MATCH_KEY、SEAL_KEY/],
    ['of another kind', 'my letters', /环境 （没写）/],
  ])('are not taken from a file %s, which stays as it is', async (_, text, sentence) => {
    writeFileSync(bare.keys, text);
    const { code, said } = await bare.apply();
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
    expect(bare.standIn.changes).toEqual([]);
    expect(readFileSync(bare.keys, 'utf8')).toBe(text);
  });

  test('are not made if the file cannot be written', async () => {
    const { code, said } = await bare.run('apply', '--keys', `${bare.folder}/none/keys.txt`);
    expect(code).toBe(1);
    expect(said).toContain('钥匙没写成，云上什么也没有改');
    expect(bare.standIn.changes).toEqual([]);
  });

  test('are taken from the file of an earlier environment of this name', async () => {
    const text = readFileSync(desk.keys, 'utf8');
    writeFileSync(bare.keys, text);
    expect((await bare.apply()).code).toBe(0);
    const { SEAL_KEY } = bare.standIn.environment.functions.get('api')!.variables;
    expect(text).toContain(`SEAL_KEY=${SEAL_KEY}\n`);
  });
});
