import { aDesk, type Desk } from './support/command';

let desk: Desk;
beforeAll(async () => {
  desk = await aDesk();
});
const fine = { contentCheck: { state: 'allowed', code: 0 }, timerAgeMs: 20_000 } as const;
beforeEach(() => {
  Object.assign(desk.standIn.inside, fine);
});
const bad = (out: string) => out.split('\n').filter((line) => line.startsWith('✗'));

test('before anything is there it says to apply', async () => {
  const { code, out } = await desk.run('verify');
  expect(code).toBe(2);
  expect(bad(out)).toEqual([expect.stringContaining('不一致'), expect.stringContaining('还没有云函数 api')]);
});

describe('after apply', () => {
  beforeAll(async () => {
    expect((await desk.apply()).code).toBe(0);
  });

  test('all is well, but for what it cannot see: that it says, with what to click', async () => {
    const { code, out } = await desk.run('verify');
    expect(code).toBe(0);
    expect(bad(out)).toEqual([]);
    expect(out.split('\n').filter((line) => line.startsWith('？'))).toHaveLength(2);
    expect(out).toContain('wxa_media_check');
    expect(out).toContain('phonenumber.getPhoneNumber、wxacode.getUnlimited');
    expect(out).not.toContain(desk.standIn.environment.functions.get('api')?.variables['SEAL_KEY']);
  });

  test.each([
    [
      'the permission for the content check was never uploaded',
      { contentCheck: { state: 'not-permitted', code: -604101 } },
      /发不出一个字/,
    ],
    ['the content check is away', { contentCheck: { state: 'unreachable', code: 45009 } }, /45009/],
    ['the timer never ran', { timerAgeMs: null }, /还没有跑过/],
    ['the timer stopped an hour ago', { timerAgeMs: 3_600_000 }, /60 分钟没跑了/],
    ['a collection cannot be read', { unreachable: ['votes'] }, /votes/],
    ['the function still runs with another key', { keys: { FIELD_KEY: '00000000' } }, /FIELD_KEY/],
    ['the function runs other code', { release: 'another' }, /不是这一版/],
  ])('%s', async (_, inside, sentence) => {
    Object.assign(desk.standIn.inside, inside);
    const { code, out } = await desk.run('verify');
    for (const key of Object.keys(inside))
      if (!(key in fine)) Reflect.deleteProperty(desk.standIn.inside, key);
    expect(code).toBe(2);
    expect(bad(out).join('\n')).toMatch(sentence);
    if (_.startsWith('the permission')) expect(out).toContain('config.json');
  });

  test('an act on record that somebody changed in the database is found', async () => {
    expect((await desk.run('verify')).out).toContain('办事记录 3 条，一条也没有被改过');
    desk.standIn.stored.brokenActs.push('act-7');
    const { code, out } = await desk.run('verify');
    desk.standIn.stored.brokenActs.length = 0;
    expect(code).toBe(2);
    expect(bad(out)).toEqual([expect.stringContaining('act-7')]);
  });

  test('what apply would change is named as not yet right', async () => {
    desk.standIn.environment.tables.get('votes')!.AclTag = 'READONLY';
    const { code, out } = await desk.run('verify');
    desk.standIn.environment.tables.get('votes')!.AclTag = 'ADMINONLY';
    expect(code).toBe(2);
    expect(bad(out)).toEqual([expect.stringContaining('不一致')]);
  });
});
