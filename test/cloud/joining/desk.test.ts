import { newMutation, valueOf } from '../../support/api';
import { aPerson, startWorld, tenant, worker } from '../../support/world';
import { putJoining, flatsOf, printed } from '../support/joining-world';

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await putJoining(world);
});

const communityId = 'c-1';
const ask = (openid: string, unit: string, kind: 'owner' | 'tenant' = 'owner', mutationId = newMutation()) =>
  world.api(openid, 'joining.ask', { communityId, mutationId, unit, kind, name: '林秀英' });
const admit = (openid: string, number: string, mutationId = newMutation()) =>
  world.api(openid, 'joining.admit', { communityId, mutationId, number, seen: 'deed' });
const sell = (unit: string, name: string, mutationId = newMutation(), phone = '19900000088') =>
  world.api('o-worker', 'joining.sell', {
    communityId,
    mutationId,
    unit,
    seen: 'deed',
    buyers: [{ name, phone }],
  });

test('the number that a person shows tells the worker who wants into which flat, and lets them in once', async () => {
  const { number } = valueOf(await ask('o-1', '1-1-201'));
  expect(number).toMatch(/^\d{6}$/);
  expect(valueOf(await world.api('o-worker', 'joining.asked', { communityId, number }))).toEqual({
    unit: '1-1-201',
    kind: 'owner',
    name: '林秀英',
    onRoll: ['郑卫国', '袁小燕'],
  });
  const mutationId = newMutation();
  const admitted = await admit('o-worker', number, mutationId);
  expect(valueOf(admitted)).toEqual({ unit: '1-1-201' });
  expect(await admit('o-worker', number, mutationId)).toEqual(admitted);
  expect(await admit('o-worker', number)).toMatchObject({ error: { code: 'NUMBER_UNKNOWN' } });
  const part = (await world.all('parts')).find(({ unit }) => unit === '1-1-201');
  expect(await flatsOf(world, 'o-1')).toMatchObject([{ kind: 'owner', ownerKey: part?.ownerKey }]);
  expect(await world.all('moves')).toMatchObject([
    { what: 'admitted', by: 'o-worker', person: 'o-1', seen: 'deed' },
  ]);
});

test.each(['owner', 'tenant'] as const)('a worker does not let themselves in as %s', async (kind) => {
  const { number } = valueOf(await ask('o-worker', '1-1-201', kind));
  expect(valueOf(await world.api('o-worker', 'joining.asked', { communityId, number }))).toMatchObject({
    mine: true,
  });
  expect(await admit('o-worker', number)).toEqual({
    ok: false,
    error: { code: 'OWN_MATTER', details: null },
  });
  expect(await flatsOf(world, 'o-worker')).toEqual([]);
  expect(await world.all('moves')).toEqual([]);

  await world.put('people', aPerson('o-colleague', worker()));
  expect(valueOf(await admit('o-colleague', number))).toEqual({ unit: '1-1-201' });
  expect(await flatsOf(world, 'o-worker')).toMatchObject([{ unit: '1-1-201', kind }]);
});

test('the name is stored encrypted, and gone with the ten minutes', async () => {
  const mutationId = newMutation();
  const first = valueOf(await ask('o-1', '1-1-101', 'owner', mutationId));
  expect(valueOf(await ask('o-1', '1-1-101', 'owner', mutationId))).toEqual(first);
  expect(JSON.stringify(await world.all('asks'))).not.toContain('林秀英');
  await world.travel(600_000);
  expect(await admit('o-worker', first.number)).toMatchObject({ error: { code: 'NUMBER_UNKNOWN' } });
  await world.runTimer();
  expect(await world.all('asks')).toEqual([]);
});

test('a number counts in its own community only', async () => {
  const { number } = valueOf(await ask('o-1', '1-1-101'));
  const elsewhere = { communityId: 'c-2', number };
  expect(await world.api('o-elsewhere', 'joining.asked', elsewhere)).toMatchObject({
    error: { code: 'NUMBER_UNKNOWN' },
  });
  expect(await world.api('o-elsewhere', 'joining.asked', { communityId, number })).toMatchObject({
    error: { code: 'NOT_MEMBER' },
  });
});

test('after twenty wrong numbers in an hour the right one has to wait', async () => {
  const { number } = valueOf(await ask('o-1', '1-1-101'));
  const other = number === '000000' ? '000001' : '000000';
  for (let i = 0; i < 20; i += 1)
    expect((await world.api('o-worker', 'joining.asked', { communityId, number: other })).ok).toBe(false);
  expect(await admit('o-worker', number)).toMatchObject({
    error: { code: 'NUMBER_UNKNOWN', details: { retryAt: expect.any(Number) } },
  });
});

test('tenants have a voice and no owner’s key; nobody joins a flat that is not sold', async () => {
  const { number } = valueOf(await ask('o-1', '1-1-101', 'tenant'));
  valueOf(await admit('o-worker', number));
  expect((await flatsOf(world, 'o-1'))[0]).not.toHaveProperty('ownerKey');
  expect(await ask('o-2', '1-1-202')).toMatchObject({ error: { code: 'UNIT_UNSOLD' } });
});

test('moving out ends one’s own flat and no other, however often it is repeated', async () => {
  const codes = await printed(world, { building: '1' });
  for (const code of codes.slice(0, 2)) {
    valueOf(await world.api('o-1', 'joining.byCode', { mutationId: newMutation(), code }));
  }
  const leave = { communityId, mutationId: newMutation(), unit: '1-1-101' };
  valueOf(await world.api('o-1', 'joining.leave', leave));
  valueOf(await world.api('o-1', 'joining.leave', leave));
  expect(await flatsOf(world, 'o-1')).toMatchObject([{ unit: '1-1-102' }]);
  valueOf(await world.api('o-stranger', 'joining.leave', { ...leave, mutationId: newMutation() }));
  expect((await world.all('moves')).filter(({ what }) => what === 'left')).toHaveLength(1);
});

test('the worker sees who has joined a flat and ends one membership, without any OPENID', async () => {
  const { number } = valueOf(await ask('o-1', '1-1-101'));
  valueOf(await admit('o-worker', number));
  const [code] = await printed(world, { unit: '1-1-101', kind: 'tenant' });
  valueOf(await world.api('o-2', 'joining.byCode', { mutationId: newMutation(), code: code! }));
  const list = async () =>
    valueOf(await world.api('o-worker', 'joining.members', { communityId, unit: '1-1-101' }));
  const { members, onRoll } = await list();
  expect(onRoll).toEqual(['林秀英']);
  expect(members).toMatchObject([
    { kind: 'owner', name: '林秀英', joinedBy: 'worker' },
    { kind: 'tenant', joinedBy: 'letter' },
  ]);
  expect(JSON.stringify(members)).not.toContain('o-1');
  const end = { communityId, mutationId: newMutation(), unit: '1-1-101', member: members[1]!.member };
  valueOf(await world.api('o-worker', 'joining.end', { ...end, reason: '租约到期搬走了' }));
  valueOf(await world.api('o-worker', 'joining.end', { ...end, reason: '租约到期搬走了' }));
  expect((await list()).members).toHaveLength(1);
  expect(await world.api('o-2', 'needs.list', { communityId })).toMatchObject({
    error: { code: 'NOT_MEMBER' },
  });
});

test('a sale changes the roll in force and ends the former owners’ memberships of that flat alone; tenants stay', async () => {
  const codes = await printed(world, { building: '1' });
  for (const code of codes.slice(0, 2)) {
    valueOf(await world.api('o-seller', 'joining.byCode', { mutationId: newMutation(), code }));
  }
  const part = async () => (await world.all('parts')).find(({ unit }) => unit === '1-1-101')!;
  const before = await part();
  await world.put('people', aPerson('o-tenant', tenant(before)));
  const sold = await sell('1-1-101', '许立群');
  expect(valueOf(sold)).toEqual({ ended: 1 });
  const after = await part();
  expect(after.ownerKey).not.toBe(before.ownerKey);
  expect(after).toMatchObject({ areaCenti: before.areaCenti, building: '1', unsold: false });
  expect(JSON.stringify(after)).not.toContain('许立群');
  expect(await flatsOf(world, 'o-seller')).toMatchObject([{ unit: '1-1-102', ownerKey: before.ownerKey }]);
  expect(await flatsOf(world, 'o-tenant')).toHaveLength(1);
  // The seller still owns 102, so that there is one owner more than before.
  expect((await world.get('communities', communityId))?.roll).toMatchObject({ parts: 5, owners: 5 });
  expect((await world.all('moves')).filter(({ what }) => what === 'sold')).toMatchObject([
    { former: before.ownerKey, next: after.ownerKey, ended: 1, seen: 'deed' },
  ]);
});

test('the buyer finds the flat by phone, the seller does not any more; a repeat of the sale changes nothing', async () => {
  const mutationId = newMutation();
  const sold = await sell('2-1-101', '许立群', mutationId, '19900000088');
  const join = (openid: string, phone: string) =>
    world.api(openid, 'home.join', { mutationId: newMutation(), phoneCode: `demo-phone-${phone}-${openid}` });
  expect(valueOf(await join('o-buyer', '19900000088')).joined).toMatchObject([{ unit: '2-1-101' }]);
  expect(await join('o-seller', '19900000004')).toMatchObject({ error: { code: 'PHONE_NOT_ON_ROLL' } });
  expect(await sell('2-1-101', '许立群', mutationId)).toEqual(sold);
  expect(await flatsOf(world, 'o-buyer')).toHaveLength(1);
});

test('a flat of the developer that is sold is a household from then on', async () => {
  const households = async () => (await world.get('communities', communityId))?.households;
  expect(await households()).toBe(4);
  valueOf(await sell('1-1-202', '许立群'));
  expect(await households()).toBe(5);
  expect((await ask('o-1', '1-1-202')).ok).toBe(true);
});

test('a buyer who owns another flat under the same certificate is one owner with both', async () => {
  const buyers = [{ name: '林秀英', certificate: 'E10000001' }];
  const input = { communityId, mutationId: newMutation(), unit: '2-1-101', seen: 'deed' as const, buyers };
  valueOf(await world.api('o-worker', 'joining.sell', input));
  const keys = (await world.all('parts'))
    .filter(({ unit }) => ['1-1-101', '2-1-101'].includes(unit))
    .map(({ ownerKey }) => ownerKey);
  expect(new Set(keys).size).toBe(1);
  expect((await world.get('communities', communityId))?.roll?.owners).toBe(3);
});

test('the code on the wall is made once and leads to this community', async () => {
  const make = () => world.api('o-worker', 'joining.poster', { communityId, mutationId: newMutation() });
  const { file } = valueOf(await make());
  expect(valueOf(await make()).file).toBe(file);
  const { body } = await world.cloud.fetch(file.replace(/^cloud:\/\/[^/]+/, '/storage'));
  expect(body.subarray(1, 4).toString()).toBe('PNG');
  expect(valueOf(await world.api('o-stranger', 'joining.place', { communityId }))).toEqual({
    communityId,
    name: '梧桐里小区',
    district: '城东区',
    address: '梧桐路 1 号',
    stage: expect.any(String),
  });
});
