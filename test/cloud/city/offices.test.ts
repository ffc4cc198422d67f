import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aPerson, bureau, startWorld, supervisor, worker } from '../../support/world';

const DAY = 86_400_000;
const world = startWorld();
let now: number;
beforeEach(async () => {
  await world.empty();
  now = await world.now();
  const streets = [{ streetId: 's-1', name: '望桥街道' }];
  await world.put('districts', { _id: 'd-1', name: '城东区', streets, addedAt: now, madeBy: 'm' });
  await world.put(
    'communities',
    aCommunity({ districtId: 'd-1', streetId: 's-1' }),
    aCommunity({ _id: 'c-2', name: '槐树湾小区' }),
  );
  await world.put(
    'people',
    aPerson('o-bureau', bureau),
    aPerson('o-worker', worker()),
    aPerson('o-far', worker('c-2')),
  );
});

const numberOf = async (openid: string, name = '周晓东') =>
  valueOf(await world.api(openid, 'offices.ask', { mutationId: newMutation(), name })).number;
const term = (days = 30, from = now) => ({ from, until: from + days * DAY });
const denied = (code: string, details?: object) => ({
  ok: false,
  error: { code, ...(details && { details }) },
});

describe('offices of a district and of a street', () => {
  const give = async (openid: string, more: object = { streetId: 's-1' }) =>
    world.api('o-bureau', 'offices.giveArea', {
      mutationId: newMutation(),
      number: await numberOf(openid),
      districtId: 'd-1',
      ...term(),
      ...more,
    });

  test('the bureau gives them for a term; they reach the communities of their part and are on record', async () => {
    valueOf(await give('o-street'));
    valueOf(await give('o-district', {}));
    for (const openid of ['o-street', 'o-district']) {
      expect((await world.api(openid, 'needs.list', { communityId: 'c-1' })).ok).toBe(true);
      expect(await world.api(openid, 'needs.list', { communityId: 'c-2' })).toMatchObject(
        denied('NOT_MEMBER'),
      );
    }
    const { offices } = valueOf(await world.api('o-street', 'offices.areas', {}));
    expect(offices.map(({ role, areaName, name, mine }) => [role, areaName, name, mine]).sort()).toEqual([
      ['district', '城东区', '周晓东', false],
      ['street', '望桥街道', '周晓东', true],
    ]);
    expect(valueOf(await world.api('o-street', 'home.read', {}))).toEqual({
      kind: 'bureau',
      roles: ['street'],
      areaName: '望桥街道',
    });
    await world.travel(31 * DAY);
    expect(await world.api('o-street', 'needs.list', { communityId: 'c-1' })).toMatchObject(
      denied('NOT_MEMBER'),
    );
  });

  test('they read, and neither act for a community nor give offices', async () => {
    valueOf(await give('o-street'));
    const scene = { communityId: 'c-1', mutationId: newMutation() };
    expect(await world.api('o-street', 'trials.start', scene)).toMatchObject(denied('ROLE_REQUIRED'));
    expect(
      await world.api('o-street', 'offices.giveWorker', { ...scene, number: '123456', ...term() }),
    ).toMatchObject(denied('ROLE_REQUIRED'));
  });

  test('an ended one acts no more; nobody ends the own one', async () => {
    const { roleId } = valueOf(await give('o-street'));
    const end = { mutationId: newMutation(), roleId, reason: '调到别的岗位' };
    valueOf(await world.api('o-bureau', 'offices.endArea', end));
    expect(await world.api('o-street', 'needs.list', { communityId: 'c-1' })).toMatchObject(
      denied('NOT_MEMBER'),
    );
  });
});

describe('the bureau', () => {
  const give = async (openid: string, by = 'o-bureau') =>
    world.api(by, 'offices.giveBureau', {
      mutationId: newMutation(),
      number: await numberOf(openid),
      ...term(365),
    });
  const asked = async (by: string) =>
    valueOf(await world.api(by, 'approvals.list', {})).approvals.filter(({ state }) => state === 'waiting');
  const decide = (by: string, approvalId: string) =>
    world.api(by, 'approvals.decide', { mutationId: newMutation(), approvalId, accept: true });

  test('the first person brings in the second; from then on another one has to agree', async () => {
    expect(valueOf(await give('o-second')).state).toBe('given');
    expect((await world.api('o-second', 'bureau.overview', {})).ok).toBe(true);
    expect(valueOf(await give('o-third')).state).toBe('waiting');
    expect(await world.api('o-third', 'bureau.overview', {})).toMatchObject(denied('ROLE_REQUIRED'));
    const [one] = await asked('o-second');
    expect(one).toMatchObject({ asked: { act: 'bureau', name: '周晓东' }, mayDecide: true });
    expect(await decide('o-bureau', one!.approvalId)).toMatchObject(denied('SAME_PERSON'));
    valueOf(await decide('o-second', one!.approvalId));
    expect((await world.api('o-third', 'bureau.overview', {})).ok).toBe(true);
  });

  test('who has ended all colleagues still brings in nobody alone', async () => {
    valueOf(await give('o-second'));
    const { offices } = valueOf(await world.api('o-bureau', 'offices.areas', {}));
    const end = { mutationId: newMutation(), roleId: offices[0]!.roleId, reason: '不再担任' };
    expect(await world.api('o-second', 'offices.endArea', end)).toMatchObject(denied('SAME_PERSON'));
    valueOf(await world.api('o-bureau', 'offices.endArea', end));
    expect(valueOf(await give('o-friend')).state).toBe('waiting');
  });
});

describe('a community lent to a colleague (代班)', () => {
  const lend = async (openid: string, more: object = {}, by = 'o-worker') =>
    world.api(by, 'offices.lend', {
      communityId: 'c-1',
      mutationId: newMutation(),
      number: await numberOf(openid),
      ...term(),
      ...more,
    });
  const works = async (openid: string) => (await world.api(openid, 'roll.read', { communityId: 'c-1' })).ok;

  test('a worker of another community acts from–until; both keep their own; the record says lent', async () => {
    const { roleId } = valueOf(await lend('o-far', { ...term(10, now + DAY) }));
    expect(await works('o-far')).toBe(false);
    await world.travel(DAY);
    expect([await works('o-far'), await works('o-worker')]).toEqual([true, true]);
    const { offices } = valueOf(await world.api('o-bureau', 'offices.list', { communityId: 'c-1' }));
    expect(offices).toMatchObject([{ roleId, role: 'worker', lent: true }]);
    await world.travel(10 * DAY);
    expect(await works('o-far')).toBe(false);
  });

  test.each(['o-worker', 'o-far'])('%s may end it before', async (by) => {
    const { roleId } = valueOf(await lend('o-far'));
    valueOf(
      await world.api(by, 'offices.endLent', { communityId: 'c-1', mutationId: newMutation(), roleId }),
    );
    expect([await works('o-far'), await works('o-worker')]).toEqual([false, true]);
  });

  test('who has it lent neither lends it on nor makes supervisors', async () => {
    valueOf(await lend('o-far'));
    await world.put('people', aPerson('o-other', worker('c-3')));
    expect(await lend('o-other', {}, 'o-far')).toMatchObject(denied('LEND_INVALID', { fault: 'lent-on' }));
    const election = { electedOn: now - DAY, present: 12 };
    const give = { communityId: 'c-1', mutationId: newMutation(), ...term(), election };
    const made = await world.api('o-far', 'offices.giveSupervisor', {
      ...give,
      number: await numberOf('o-new'),
    });
    expect(made).toMatchObject(denied('OFFICES_APART'));
  });

  test('it is lent to no stranger, to no supervisor here, not for longer than 90 days', async () => {
    await world.put('people', aPerson('o-both', worker('c-2'), supervisor()));
    expect(await lend('o-stranger')).toMatchObject(denied('LEND_INVALID', { fault: 'not-a-worker' }));
    expect(await lend('o-both')).toMatchObject(denied('OFFICES_APART'));
    expect(await lend('o-far', term(91))).toMatchObject(denied('LEND_INVALID', { fault: 'too-long' }));
  });
});

test('everybody learns their own OPENID, and nobody another’s', async () => {
  expect(valueOf(await world.api('o-nobody', 'home.identity', {}))).toEqual({ openid: 'o-nobody' });
});
