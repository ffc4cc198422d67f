import type { PersonDoc } from '../../src/cloud/data/documents/joining';
import { aDesk, type Desk } from './support/command';
import { newTable } from './support/state';

const FIRST = 'oAbCdEfGhIjKlMnOpQrStUvWxYz0';
const SECOND = 'oAbCdEfGhIjKlMnOpQrStUvWxYz1';

let desk: Desk;
beforeEach(async () => {
  desk = await aDesk();
  for (const name of ['people', 'asks']) desk.standIn.environment.tables.set(name, newTable('ADMINONLY'));
});
const people = () => desk.standIn.environment.tables.get('people')!.documents;
const put = (openid: string, ...memberships: object[]) =>
  people().set(openid, { _id: openid, memberships, createdAt: 1 });

test('the first person of the bureau is written as the functions read it, and once', async () => {
  const began = Date.now();
  expect(await desk.run('bureau', FIRST)).toMatchObject({ code: 0 });
  const written = people().get(FIRST) as unknown as PersonDoc;
  expect(written).toEqual({
    _id: FIRST,
    memberships: [{ role: 'bureau' }],
    createdAt: expect.any(Number) as number,
  });
  expect(written.createdAt).toBeGreaterThanOrEqual(began);
  const again = await desk.run('bureau', FIRST);
  expect(again).toMatchObject({ code: 0, out: expect.stringContaining('没有改什么') as string });
  expect(people().get(FIRST)).toBe(written);
});

test('a second one only if it is asked for', async () => {
  put(FIRST, { role: 'bureau' });
  const refused = await desk.run('bureau', SECOND);
  expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('--again') as string });
  expect(people().has(SECOND)).toBe(false);
  expect((await desk.run('bureau', SECOND, '--again')).code).toBe(0);
  expect(people().get(SECOND)).toMatchObject({ memberships: [{ role: 'bureau' }] });
});

test('nobody who holds another role, even if it is asked for', async () => {
  put(FIRST, { role: 'worker', communityId: 'c-1', communityName: '' });
  const { code, said } = await desk.run('bureau', FIRST, '--again');
  expect(code).toBe(1);
  expect(said).toContain('社区工作人员');
  expect(people().get(FIRST)?.['memberships']).toHaveLength(1);
});

test('whoever left every community may become it, and keeps the rest of the document', async () => {
  put(FIRST);
  expect((await desk.run('bureau', FIRST)).code).toBe(0);
  expect(people().get(FIRST)).toEqual({ _id: FIRST, memberships: [{ role: 'bureau' }], createdAt: 1 });
});

test('by the number on the phone, as long as it is shown', async () => {
  const asks = desk.standIn.environment.tables.get('asks')!.documents;
  asks.set('office:123456', { _id: 'office:123456', openid: FIRST, until: Date.now() + 60_000 });
  asks.set('office:654321', { _id: 'office:654321', openid: SECOND, until: Date.now() - 1 });
  expect((await desk.run('bureau', '123456')).code).toBe(0);
  expect([...people().keys()]).toEqual([FIRST]);
  for (const number of ['654321', '000000']) {
    const { code, said } = await desk.run('bureau', number);
    expect(code).toBe(1);
    expect(said).toContain(`没有人在出示 ${number}`);
  }
});

test.each(['', 'wx0123456789abcdef', `${FIRST}x`, 'o-short', '12345'])('not %p', async (named) => {
  const { code, said } = await desk.run('bureau', named);
  expect(code).toBe(1);
  expect(said).toContain('OPENID');
  expect(people().size).toBe(0);
});

test('not before there are collections', async () => {
  desk.standIn.environment.tables.clear();
  expect(await desk.run('bureau', FIRST)).toMatchObject({
    code: 1,
    said: expect.stringContaining('apply') as string,
  });
});
