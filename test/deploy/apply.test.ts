import { statSync, readFileSync } from 'node:fs';
import { collectionNames } from '../support/collections';
import { aDesk, type Desk } from './support/command';
import { newTable } from './support/state';

const NEW = ['FIELD_KEY', 'MATCH_KEY', 'SEAL_KEY'];
const functionOf = ({ standIn }: Desk, name: string) => {
  const found = standIn.environment.functions.get(name);
  if (!found) throw new Error(`no function ${name}`);
  return found;
};

describe('a new environment', () => {
  let desk: Desk;
  let said: string;
  beforeAll(async () => {
    desk = await aDesk();
    const ran = await desk.apply();
    expect(ran.said).not.toMatch(/错误|Error/);
    expect(ran.code).toBe(0);
    said = ran.out + ran.said;
  });

  test('has every collection, closed from the first moment on, with its indexes', () => {
    const { tables } = desk.standIn.environment;
    expect([...tables.keys()].sort()).toEqual([...collectionNames()].sort());
    expect([...tables.values()].map(({ AclTag }) => AclTag)).toEqual(
      collectionNames().map(() => 'ADMINONLY'),
    );
    expect(desk.standIn.changes.filter((change) => change.startsWith('ModifyResourcePermission'))).toEqual(
      [],
    );
    expect(
      [...(tables.get('plans')?.indexes.values() ?? [])].map(({ Keys }) => Keys.map(({ Name }) => Name)),
    ).toEqual([['_id'], ['communityId'], ['line', 'version'], ['pictures.check']]);
  });

  test('has the storage rule of the code', () => {
    const { AclTag, Rule } = desk.standIn.environment.storage;
    expect(AclTag).toBe('CUSTOM');
    expect(JSON.parse(Rule ?? '')).toEqual(JSON.parse(readFileSync('config/storage-rule.json', 'utf8')));
  });

  test('has the functions with a current runtime, their time, memory and trigger', () => {
    const facts = ['api', 'push', 'timer'].map((name) => {
      const { Runtime, Handler, Timeout, MemorySize, triggers } = functionOf(desk, name);
      return [name, Runtime, Handler, Timeout, MemorySize, [...triggers.values()].map((t) => t.TriggerDesc)];
    });
    expect(facts).toEqual([
      ['api', 'Nodejs18.15', 'index.main', 20, 512, []],
      ['push', 'Nodejs18.15', 'index.main', 10, 256, []],
      ['timer', 'Nodejs18.15', 'index.main', 60, 512, ['{"cron":"0 * * * * * *"}']],
    ]);
  });

  test('has the same three keys in api and timer, none in push, and one file with them that others cannot read', () => {
    const [api, timer, push] = ['api', 'timer', 'push'].map((name) => functionOf(desk, name).variables);
    const keys = Object.fromEntries(NEW.map((key) => [key, api?.[key]]));
    for (const value of Object.values(keys)) expect(Buffer.from(value ?? '', 'base64')).toHaveLength(32);
    expect(new Set(Object.values(keys)).size).toBe(3);
    expect(timer).toMatchObject(keys);
    expect(Object.keys(push ?? {})).toEqual(['RELEASE']);
    const file = readFileSync(desk.keys, 'utf8');
    for (const [key, value] of Object.entries(keys)) expect(file).toContain(`${key}=${value}\n`);
    expect(statSync(desk.keys).mode & 0o777).toBe(0o600);
  });

  test('shows no key, only fingerprints', async () => {
    const { out } = await desk.run('plan', '--json');
    for (const key of NEW) {
      const value = functionOf(desk, 'api').variables[key] ?? 'none';
      expect(said + out).not.toContain(value);
    }
    expect(said).toMatch(/FIELD_KEY [0-9a-f]{8}、MATCH_KEY [0-9a-f]{8}、SEAL_KEY [0-9a-f]{8}/);
  });

  test('has nothing left to do the second time, and asks for no key file', async () => {
    desk.standIn.changes.length = 0;
    const again = await desk.run('apply');
    expect(again).toMatchObject({ code: 0, out: '云上和代码一致，没有要做的。\n' });
    expect(desk.standIn.changes).toEqual([]);
    const { code, items } = await desk.plan();
    expect(code).toBe(0);
    expect(items.filter(({ state }) => state !== 'fine').map(({ id, state }) => `${id} ${state}`)).toEqual([
      'openapi:api unseen',
      'openapi:timer unseen',
      'messagePush unseen',
      'lifecycle unseen',
    ]);
  });

  test('that somebody uploads other code to gets its own again', async () => {
    const timer = functionOf(desk, 'timer');
    const ours = timer.zip;
    timer.zip = functionOf(desk, 'push').zip;
    desk.standIn.changes.length = 0;
    expect((await desk.run('apply')).code).toBe(0);
    expect(desk.standIn.changes).toEqual(['UpdateFunctionCode timer', 'UpdateFunctionConfiguration timer']);
    expect(functionOf(desk, 'timer').zip.equals(ours)).toBe(true);
  });

  test('that was loosened, slowed or stopped by hand is put right, and its keys stay', async () => {
    const { environment, changes } = desk.standIn;
    const before = { ...functionOf(desk, 'timer').variables };
    environment.tables.get('votes')!.AclTag = 'READONLY';
    environment.tables.get('needs')!.indexes.delete('author');
    Object.assign(environment.storage, { AclTag: 'READONLY', Rule: undefined });
    functionOf(desk, 'timer').Timeout = 3;
    functionOf(desk, 'timer').triggers.get('every-minute')!.Enable = 0;
    const { items } = await desk.plan();
    expect(items.filter(({ todo }) => todo).map(({ id }) => id)).toEqual([
      'storage',
      'index:needs/author',
      'permission:votes',
      'settings:timer',
      'trigger:timer/every-minute',
    ]);
    changes.length = 0;
    expect((await desk.run('apply')).code).toBe(0);
    // What was open is closed before anything else.
    expect(changes).toEqual([
      'ModifyStorageSafeRule bucket-1',
      'ModifyResourcePermission votes',
      'UpdateTable needs',
      'UpdateFunctionConfiguration timer',
      'DeleteTrigger timer',
      'BatchCreateTrigger timer',
    ]);
    expect(functionOf(desk, 'timer').variables).toEqual(before);
    expect((await desk.plan()).code).toBe(0);
  });
});

test('a function that is still being changed, as after a killed apply, is waited for', async () => {
  const desk = await aDesk();
  expect(await desk.apply()).toMatchObject({ code: 0 });
  functionOf(desk, 'push').busy = 3;
  const { items } = await desk.plan();
  expect(items.find(({ id }) => id === 'function:push')).toMatchObject({ state: 'stuck', why: 'changing' });
  expect(await desk.apply()).toMatchObject({ code: 0 });
});

test('what somebody sets while apply works is not lost by it', async () => {
  const desk = await aDesk();
  expect((await desk.apply()).code).toBe(0);
  const timer = functionOf(desk, 'timer');
  timer.variables = { ...timer.variables, RELEASE: 'older' };
  desk.standIn.onChange = () => {
    if (desk.standIn.changes.at(-1) === 'UpdateFunctionCode timer')
      timer.variables = { ...timer.variables, TZ: 'Asia/Shanghai' };
  };
  // Nobody has looked at it yet: the second look stops there.
  expect((await desk.run('apply')).code).toBe(3);
  expect(timer.variables).toMatchObject({ TZ: 'Asia/Shanghai' });
  expect(timer.variables['RELEASE']).not.toBe('older');
});

test('an environment that is half made, with others’ things in it, is made whole and they are left alone', async () => {
  const desk = await aDesk();
  const { tables } = desk.standIn.environment;
  // More than a page, as a list is cut there.
  for (let n = 0; n < 120; n++) tables.set(`others-${n}`, newTable('PRIVATE'));
  for (const name of collectionNames().slice(0, 20)) tables.set(name, newTable('PRIVATE'));
  const others = JSON.stringify([...tables].filter(([name]) => name.startsWith('others')));
  const { items } = await desk.plan();
  expect(items.filter(({ state }) => state === 'foreign')).toHaveLength(120);
  expect(items.filter(({ id, state }) => id.startsWith('permission') && state === 'differs')).toHaveLength(
    20,
  );
  expect((await desk.apply()).code).toBe(0);
  expect((await desk.plan()).items.filter(({ todo }) => todo)).toEqual([]);
  expect(JSON.stringify([...tables].filter(([name]) => name.startsWith('others')))).toBe(others);
});
