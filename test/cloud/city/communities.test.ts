import { newMutation, valueOf } from '../../support/api';
import { aBallot } from '../../support/a-ballot';
import { aFlat, aPerson, bureau, district, owner, startWorld, street, worker } from '../../support/world';
import { aPlace } from '../support/valid-city';

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('people', aPerson('o-bureau', bureau), aPerson('o-bureau-2', bureau));
});

const addDistrict = async (name = '城东区', streets = [{ name: '望桥街道' }, { name: '柳岸街道' }]) =>
  valueOf(
    await world.api('o-bureau', 'communities.addDistrict', { mutationId: newMutation(), name, streets }),
  ).districtId;
const list = async (by = 'o-bureau') => valueOf(await world.api(by, 'communities.list', {}));
const add = (more: Partial<typeof aPlace> & { streetId?: string; begins?: boolean } = {}, by = 'o-bureau') =>
  world.api(by, 'communities.add', { mutationId: newMutation(), ...aPlace, begins: true, ...more });

test('a city comes to be in the app: districts with streets, communities, and what each still lacks', async () => {
  const districtId = await addDistrict();
  const { districts } = await list();
  const [wangqiao] = districts[0]!.streets;
  const { communityId } = valueOf(await add({ districtId, streetId: wangqiao!.streetId }));
  const { communities } = await list();
  expect(communities).toEqual([
    {
      communityId,
      ...aPlace,
      districtId,
      district: '城东区',
      street: '望桥街道',
      streetId: wangqiao!.streetId,
      stage: 'needs',
      closed: false,
      lacks: ['worker', 'roll', 'window', 'supervisors'],
    },
  ]);
  // The code on the wall carries it.
  expect(`c=${communityId}`.length).toBeLessThanOrEqual(32);
  expect(communityId).toMatch(/^[\w-]+$/);
});

test('what a community lacks goes with its worker’s first steps', async () => {
  const districtId = await addDistrict();
  const { communityId } = valueOf(await add({ districtId }));
  const number = valueOf(
    await world.api('o-new', 'offices.ask', { mutationId: newMutation(), name: '周晓东' }),
  ).number;
  const now = await world.now();
  const given = { communityId, mutationId: newMutation(), number, from: now, until: now + 86_400_000 };
  valueOf(await world.api('o-bureau', 'offices.giveWorker', given));
  expect((await list()).communities[0]!.lacks).toEqual(['roll', 'window', 'supervisors']);
  const opensAt = now;
  const window = {
    communityId,
    mutationId: newMutation(),
    opensAt,
    closesAt: opensAt + 20 * 86_400_000,
    answerDays: 7,
  };
  valueOf(await world.api('o-new', 'collection.set', window));
  expect((await list()).communities[0]!.lacks).toEqual(['roll', 'supervisors']);
});

test('added twice at once, by one person or two, a community exists once', async () => {
  const districtId = await addDistrict();
  const mutationId = newMutation();
  const send = (by: string, id = mutationId) =>
    world.api(by, 'communities.add', { mutationId: id, ...aPlace, districtId, begins: true });
  const [first, repeat, other] = await Promise.all([
    send('o-bureau'),
    send('o-bureau'),
    send('o-bureau-2', newMutation()),
  ]);
  const made = [first, repeat, other].flatMap((answer) => (answer.ok ? [answer.value.communityId] : []));
  expect(new Set(made).size).toBe(1);
  expect(await world.all('communities')).toHaveLength(1);
  expect(valueOf(await send('o-bureau')).communityId).toBe(made[0]);
  expect(await send('o-bureau-2', newMutation())).toMatchObject({ error: { code: 'NAME_TAKEN' } });
});

test('the same name may stand in another district, and after a change of name it is free again', async () => {
  const [east, west] = [await addDistrict(), await addDistrict('城西区')];
  const { communityId } = valueOf(await add({ districtId: east }));
  valueOf(await add({ districtId: west }));
  const changed = { ...aPlace, districtId: east, name: '青石坊东区' };
  valueOf(
    await world.api('o-bureau', 'communities.change', { mutationId: newMutation(), communityId, ...changed }),
  );
  const again = valueOf(await add({ districtId: east }));
  expect(again.communityId).not.toBe(communityId);
  expect((await list()).communities.map(({ name }) => name).sort()).toEqual([
    '青石坊东区',
    '青石坊小区',
    '青石坊小区',
  ]);
});

test('a new name reaches everybody who belongs to the community', async () => {
  const districtId = await addDistrict();
  const { communityId } = valueOf(await add({ districtId }));
  await world.put(
    'people',
    aPerson('o-owner', owner(aFlat(1, { communityId }))),
    aPerson('o-other', worker('c-9')),
  );
  const changed = { ...aPlace, districtId, name: '青石坊东区' };
  valueOf(
    await world.api('o-bureau', 'communities.change', { mutationId: newMutation(), communityId, ...changed }),
  );
  await world.runTimer();
  expect((await world.get('people', 'o-owner'))!.memberships[0]).toMatchObject({
    communityName: '青石坊东区',
  });
  expect((await world.get('people', 'o-other'))!.memberships[0]).toMatchObject({ communityName: 'c-9' });
});

test('a district’s new name stands with its communities; one that has some cannot be closed, nor a street left out', async () => {
  const districtId = await addDistrict();
  const { streets } = (await list()).districts[0]!;
  const { communityId } = valueOf(await add({ districtId, streetId: streets[0]!.streetId }));
  const change = (name: string, kept: readonly { streetId?: string; name: string }[]) =>
    world.api('o-bureau', 'communities.changeDistrict', {
      mutationId: newMutation(),
      districtId,
      name,
      streets: [...kept],
    });
  expect(await change('城东新区', [{ name: '柳岸街道' }])).toMatchObject({ error: { code: 'STILL_IN_USE' } });
  valueOf(await change('城东新区', [{ streetId: streets[0]!.streetId, name: '望桥新街道' }]));
  expect((await list()).communities[0]).toMatchObject({
    communityId,
    district: '城东新区',
    street: '望桥新街道',
  });
  const close = () =>
    world.api('o-bureau', 'communities.closeDistrict', { mutationId: newMutation(), districtId });
  expect(await close()).toMatchObject({ error: { code: 'STILL_IN_USE' } });
});

test('nobody takes a community out of the programme alone; then it can be read and nothing in it changes', async () => {
  const districtId = await addDistrict();
  const { communityId } = valueOf(await add({ districtId }));
  await world.put('people', aPerson('o-owner', owner(aFlat(1, { communityId }))));
  const ask = { mutationId: newMutation(), communityId, reason: '并入了隔壁小区一起改' };
  const { approvalId } = valueOf(await world.api('o-bureau', 'communities.close', ask));
  expect(valueOf(await world.api('o-bureau', 'communities.close', ask)).approvalId).toBe(approvalId);
  const yes = { mutationId: newMutation(), approvalId, accept: true as const };
  expect(await world.api('o-bureau', 'approvals.decide', yes)).toMatchObject({
    error: { code: 'SAME_PERSON' },
  });
  expect((await list()).communities[0]!.closed).toBe(false);
  valueOf(await world.api('o-bureau-2', 'approvals.decide', yes));
  expect((await list()).communities[0]!.closed).toBe(true);
  await world.travel(11_000);
  const need = {
    communityId,
    mutationId: newMutation(),
    category: 'lighting' as const,
    place: 'stairwell' as const,
  };
  const said = await world.api('o-owner', 'needs.submit', {
    ...need,
    text: '楼道的灯坏了两个月',
    pictures: [],
  });
  expect(said).toMatchObject({ error: { code: 'COMMUNITY_CLOSED' } });
  expect((await world.api('o-owner', 'needs.list', { communityId })).ok).toBe(true);
  expect(valueOf(await world.api('o-owner', 'home.read', { communityId }))).toMatchObject({
    community: { closed: true },
  });
  // Moving out stays possible.
  const leave = { communityId, mutationId: newMutation(), unit: aFlat(1).unit };
  expect((await world.api('o-owner', 'joining.leave', leave)).ok).toBe(true);
});

test('a vote that is not final keeps a community in the programme, also one announced after it was asked', async () => {
  const districtId = await addDistrict();
  const { communityId } = valueOf(await add({ districtId }));
  const ask = { mutationId: newMutation(), communityId, reason: '并入了隔壁小区一起改' };
  const { approvalId } = valueOf(await world.api('o-bureau', 'communities.close', ask));
  const now = await world.now();
  await world.put('ballots', aBallot(now, [aFlat(1, { communityId })], { _id: 'b-1', communityId }));
  const [community] = await world.all('communities');
  await world.remove('communities', communityId);
  await world.put('communities', { ...community!, ballotId: 'b-1' });
  const yes = { mutationId: newMutation(), approvalId, accept: true as const };
  expect(await world.api('o-bureau-2', 'approvals.decide', yes)).toMatchObject({
    error: { code: 'STILL_IN_USE' },
  });
  const again = { ...ask, mutationId: newMutation() };
  expect(await world.api('o-bureau', 'communities.close', again)).toMatchObject({
    error: { code: 'STILL_IN_USE' },
  });
});

test('district and street read their own part of the city and nothing else', async () => {
  const [east, west] = [await addDistrict(), await addDistrict('城西区')];
  const [, wangqiao] = (await list()).districts.flatMap(({ districtId, streets }) =>
    districtId === east ? ['', streets[0]!.streetId] : [],
  );
  await world.put('people', aPerson('o-east', district(east)), aPerson('o-street', street(east, wangqiao)));
  valueOf(await add({ districtId: east, streetId: wangqiao!, name: '甲小区' }));
  const { communityId: other } = valueOf(await add({ districtId: east, name: '乙小区' }));
  const { communityId: far } = valueOf(await add({ districtId: west, name: '丙小区' }));
  expect((await list('o-east')).communities.map(({ name }) => name).sort()).toEqual(['乙小区', '甲小区']);
  expect((await list('o-street')).communities.map(({ name }) => name)).toEqual(['甲小区']);
  expect((await world.api('o-east', 'needs.list', { communityId: other })).ok).toBe(true);
  for (const communityId of [far, other]) {
    expect(await world.api('o-street', 'needs.list', { communityId })).toMatchObject({
      error: { code: 'NOT_MEMBER' },
    });
  }
  expect(await world.api('o-east', 'home.read', { communityId: far })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
});

test('a community that waits hears its residents: needs, and one word a household on whether it would take part', async () => {
  const districtId = await addDistrict();
  const { communityId } = valueOf(await add({ districtId, begins: false }));
  const [first, second] = [aFlat(1, { communityId }), aFlat(2, { communityId })];
  await world.put(
    'people',
    aPerson('o-owner', owner(first)),
    aPerson('o-wife', owner(first)),
    aPerson('o-other', owner(second)),
  );
  const say = (by: string, wants: 'yes' | 'no' | 'unsure') =>
    world.api(by, 'interest.say', { communityId, mutationId: newMutation(), wants });
  valueOf(await say('o-owner', 'no'));
  valueOf(await say('o-wife', 'yes'));
  valueOf(await say('o-other', 'no'));
  expect(valueOf(await world.api('o-owner', 'interest.read', { communityId }))).toEqual({
    counts: { yes: 1, no: 1, unsure: 0 },
    households: 240,
    mine: 'yes',
  });
  expect((await list()).communities[0]!.interest).toEqual({ yes: 1, no: 1 });
  const need = {
    communityId,
    mutationId: newMutation(),
    category: 'lighting' as const,
    place: 'stairwell' as const,
  };
  valueOf(await world.api('o-owner', 'needs.submit', { ...need, text: '楼道的灯坏了两个月', pictures: [] }));
  valueOf(await world.api('o-bureau', 'communities.begin', { mutationId: newMutation(), communityId }));
  expect(await say('o-owner', 'no')).toMatchObject({ error: { code: 'WRONG_STAGE' } });
  expect((await list()).communities[0]).toMatchObject({ stage: 'needs' });
});
