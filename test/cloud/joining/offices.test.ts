import { newMutation, valueOf } from '../../support/api';
import {
  aCommunity,
  aPerson,
  startWorld,
  bureau,
  owner,
  aFlat,
  supervisor,
  worker,
} from '../../support/world';

const DAY = 86_400_000;
const world = startWorld();
let now: number;
beforeEach(async () => {
  await world.empty();
  now = await world.now();
  await world.put('communities', aCommunity(), aCommunity({ _id: 'c-2', name: '槐树湾小区' }));
  await world.put('people', aPerson('o-bureau', bureau), aPerson('o-worker', worker()));
});

const communityId = 'c-1';
const numberOf = async (openid: string, name = '周晓东') =>
  valueOf(await world.api(openid, 'offices.ask', { mutationId: newMutation(), name })).number;
const term = (from = now, days = 365) => ({ from, until: from + days * DAY });
const election = { electedOn: 1_790_000_000_000, present: 23 };

async function giveWorker(openid: string, more: { from: number; until: number } = term(), by = 'o-bureau') {
  const number = await numberOf(openid);
  return world.api(by, 'offices.giveWorker', { communityId, mutationId: newMutation(), number, ...more });
}
async function giveSupervisor(openid: string, by = 'o-worker', community = communityId) {
  const number = await numberOf(openid, '彭凤英');
  const input = { communityId: community, mutationId: newMutation(), number, ...term(), election };
  return world.api(by, 'offices.giveSupervisor', input);
}
const desk = (openid: string, community = communityId) =>
  world.api(openid, 'roll.read', { communityId: community });
const denied = (code: string) => ({ ok: false, error: { code } });

test('the bureau makes a worker, the worker a supervisor; each is on record with term, giver and election', async () => {
  valueOf(await giveWorker('o-new'));
  expect((await desk('o-new')).ok).toBe(true);
  valueOf(await giveSupervisor('o-elected', 'o-new'));
  expect((await world.api('o-elected', 'alerts.list', { communityId })).ok).toBe(true);
  const { offices } = valueOf(await world.api('o-bureau', 'offices.list', { communityId }));
  expect(offices).toHaveLength(2);
  expect(offices.find(({ role }) => role === 'worker')).toMatchObject({
    name: '周晓东',
    givenBy: 'bureau',
    ...term(),
    givenAt: expect.any(Number),
  });
  expect(offices.find(({ role }) => role === 'supervisor')).toMatchObject({
    name: '彭凤英',
    givenBy: 'worker',
    giver: '周晓东',
    election,
  });
});

test('names are stored encrypted, and no list has an OPENID', async () => {
  valueOf(await giveWorker('o-new'));
  expect(JSON.stringify(await world.all('offices'))).not.toContain('周晓东');
  const list = await world.api('o-bureau', 'offices.list', { communityId });
  expect(JSON.stringify(list)).not.toMatch(/o-new|o-bureau/);
});

test.each(['o-worker', 'o-supervisor', 'o-owner', 'o-nobody'])('%s cannot make a worker', async (by) => {
  await world.put('people', aPerson('o-supervisor', supervisor()), aPerson('o-owner', owner(aFlat(1))));
  const answer = await giveWorker('o-new', term(), by);
  expect(answer).toMatchObject(denied(by === 'o-nobody' ? 'NOT_MEMBER' : 'ROLE_REQUIRED'));
});

test('a worker gives offices in the own community only, and nobody but a worker makes a supervisor', async () => {
  expect(await giveSupervisor('o-new', 'o-worker', 'c-2')).toMatchObject(denied('NOT_MEMBER'));
  expect(await giveSupervisor('o-new', 'o-bureau')).toMatchObject(denied('ROLE_REQUIRED'));
  await world.put('people', aPerson('o-supervisor', supervisor()));
  expect(await giveSupervisor('o-new', 'o-supervisor')).toMatchObject(denied('ROLE_REQUIRED'));
});

test('before its term an office gives nothing, within it all, after it nothing again', async () => {
  valueOf(await giveWorker('o-new', term(now + DAY, 10)));
  expect(await desk('o-new')).toMatchObject(denied('NOT_MEMBER'));
  expect(valueOf(await world.api('o-new', 'home.read', {})).kind).toBe('stranger');
  await world.travel(DAY);
  expect((await desk('o-new')).ok).toBe(true);
  expect(valueOf(await world.api('o-new', 'home.read', {}))).toMatchObject({
    kind: 'member',
    todos: expect.arrayContaining([{ do: 'import-roll' }]),
  });
  await world.travel(10 * DAY);
  expect(await desk('o-new')).toMatchObject(denied('NOT_MEMBER'));
  expect(valueOf(await world.api('o-new', 'home.read', {})).kind).toBe('stranger');
});

test('a resident whose office has ended stays a resident and is told whose the work is', async () => {
  await world.put('people', aPerson('o-both', owner(aFlat(1))));
  valueOf(await giveSupervisor('o-both'));
  expect((await world.api('o-both', 'alerts.list', { communityId })).ok).toBe(true);
  await world.travel(366 * DAY);
  expect(await world.api('o-both', 'alerts.list', { communityId })).toMatchObject(denied('ROLE_REQUIRED'));
  expect(valueOf(await world.api('o-both', 'home.read', {}))).toMatchObject({ roles: ['resident'] });
});

test('an ended office acts no more from the next call on; the record says when and why, and stays', async () => {
  const { roleId } = valueOf(await giveSupervisor('o-elected'));
  const end = { communityId, mutationId: newMutation(), roleId, reason: '本人提出不再担任' };
  expect(await world.api('o-elected', 'offices.endSupervisor', end)).toMatchObject(denied('ROLE_REQUIRED'));
  valueOf(await world.api('o-worker', 'offices.endSupervisor', end));
  valueOf(await world.api('o-worker', 'offices.endSupervisor', { ...end, reason: '又写一遍' }));
  expect(await world.api('o-elected', 'alerts.list', { communityId })).toMatchObject(denied('NOT_MEMBER'));
  const { offices } = valueOf(await world.api('o-worker', 'offices.list', { communityId }));
  expect(offices).toMatchObject([{ roleId, ended: { reason: end.reason, at: expect.any(Number) } }]);
});

test('nobody ends an office on the own level or from another community', async () => {
  const { roleId } = valueOf(await giveWorker('o-new'));
  const end = { communityId, mutationId: newMutation(), roleId, reason: '不再担任' };
  expect(await world.api('o-new', 'offices.endWorker', end)).toMatchObject(denied('ROLE_REQUIRED'));
  expect(await world.api('o-new', 'offices.endSupervisor', end)).toMatchObject(denied('NOT_FOUND'));
  const elsewhere = { ...end, communityId: 'c-2' };
  expect(await world.api('o-bureau', 'offices.endWorker', elsewhere)).toMatchObject(denied('NOT_FOUND'));
  expect((await desk('o-new')).ok).toBe(true);
});

test('nobody gives an office to themselves, and nobody is worker and supervisor of a community at once', async () => {
  const apart = denied('OFFICES_APART');
  expect(await giveSupervisor('o-worker')).toMatchObject(apart);
  expect(await giveWorker('o-bureau')).toMatchObject(apart);
  valueOf(await giveSupervisor('o-elected'));
  expect(await giveWorker('o-elected')).toMatchObject(apart);
  valueOf(await giveWorker('o-new', term(now, 10)));
  expect(await giveSupervisor('o-new')).toMatchObject(apart);
  // The one after the other, and the other in another community, may be.
  await world.travel(10 * DAY);
  now = await world.now();
  valueOf(await giveSupervisor('o-new'));
  await world.put('people', aPerson('o-elsewhere', worker('c-2')));
  valueOf(await giveSupervisor('o-elsewhere'));
});

test('a term begins today or later and lasts five years at most', async () => {
  for (const wrong of [term(now - 2 * DAY), term(now, 0), term(now, 6 * 365)]) {
    expect(await giveWorker('o-new', wrong)).toMatchObject(denied('TERM_INVALID'));
  }
});

test('terms of the same office may follow each other, not overlap', async () => {
  valueOf(await giveWorker('o-new', term(now, 10)));
  expect(await giveWorker('o-new', term(now + 9 * DAY, 10))).toMatchObject({
    error: { code: 'ALREADY_IN_OFFICE', details: { until: now + 10 * DAY } },
  });
  valueOf(await giveWorker('o-new', term(now + 10 * DAY, 10)));
  await world.travel(15 * DAY);
  expect((await desk('o-new')).ok).toBe(true);
});

test('an office from before there were records gets its record and its term', async () => {
  expect((await desk('o-worker')).ok).toBe(true);
  valueOf(await giveWorker('o-worker', term(now, 10)));
  expect((await world.get('people', 'o-worker'))?.memberships).toHaveLength(1);
  await world.travel(10 * DAY);
  expect(await desk('o-worker')).toMatchObject(denied('NOT_MEMBER'));
});

test('a number is used up by one office, and a repeat of the giving makes no second', async () => {
  const number = await numberOf('o-new');
  expect(valueOf(await world.api('o-bureau', 'offices.asked', { communityId, number })).name).toBe('周晓东');
  const input = { communityId, mutationId: newMutation(), number, ...term() };
  const first = await world.api('o-bureau', 'offices.giveWorker', input);
  expect(await world.api('o-bureau', 'offices.giveWorker', input)).toEqual(first);
  const again = { ...input, mutationId: newMutation(), communityId: 'c-2' };
  expect(await world.api('o-bureau', 'offices.giveWorker', again)).toMatchObject(denied('NUMBER_UNKNOWN'));
  expect(await world.all('offices')).toHaveLength(1);
});
