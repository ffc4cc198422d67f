import { healthFaults } from '../../../src/domain/city/health';
import { shanghaiDay } from '../../../src/domain/shared/time';
import { dueRow } from '../../../src/cloud/data/due-row';
import { validInput } from '../support/valid-input';
import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aFlat, aPerson, bureau, owner, startWorld } from '../../support/world';

/** The bureau sees how the service stands: what the timer left undone, what went wrong, what is stored. */
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('people', aPerson('b', bureau));
  await world.put('people', aPerson('o', owner(aFlat(1))));
  await world.put('communities', aCommunity());
});
const read = async () => valueOf(await world.api('b', 'bureau.health', {}));
const faults = async () => healthFaults(await read(), shanghaiDay(await world.now()));
const submit = async () => {
  const scene = { communityId: 'c-1', mutationId: newMutation(), now: await world.now() };
  return world.api('o', 'needs.submit', validInput('needs.submit', scene));
};

test('a city that runs has nothing to look into', async () => {
  expect(await faults()).toEqual(['timer']);
  await world.runTimer();
  expect(await faults()).toEqual([]);
  expect(await read()).toMatchObject({ overdue: { n: 0 }, errors: [], stored: { files: 0, bytes: 0 } });
});

test('a timer that stopped, and what it left undone', async () => {
  await world.runTimer();
  await world.put('due', dueRow('ballot', 'b-1', (await world.now()) + 60_000, 'test'));
  await world.travel(20 * 60_000);
  expect(await faults()).toEqual(['timer', 'overdue']);
  expect(await read()).toMatchObject({ overdue: { n: 1 } });
});

test('what went wrong is counted by day and code; what somebody did wrong is not', async () => {
  await world.runTimer();
  await world.cloud.control('openapi', { refuse: { 'security.msgSecCheck': { errcode: -1, errmsg: 'no' } } });
  for (let n = 0; n < 2; n++)
    expect(await submit()).toMatchObject({ error: { code: 'CONTENT_CHECK_UNAVAILABLE' } });
  await world.cloud.control('openapi', { refuse: {} });
  expect((await world.api('o', 'bureau.health', {})).ok).toBe(false);
  const day = shanghaiDay(await world.now());
  expect((await read()).errors).toEqual([{ day, code: 'CONTENT_CHECK_UNAVAILABLE', n: 2 }]);
  expect(await faults()).toEqual(['contentCheck']);
  await world.travel(86_400_000);
  await world.runTimer();
  expect(await faults()).toEqual([]);
});

test('what the functions store is counted', async () => {
  await world.put(
    'people',
    aPerson('w', { role: 'worker', communityId: 'c-1', communityName: '梧桐里小区' }),
  );
  const csv = '楼栋,单元,房号,建筑面积,业主,证件号,联系电话\r\n1,1,101,80.5,林秀英,E10000001,19900000001';
  const uploaded = await world.cloud.fetch('/upload?path=uploads/rolls/a.csv', {
    method: 'POST',
    headers: { 'x-local-persona': 'w' },
    body: csv,
  });
  const { fileID: file } = JSON.parse(uploaded.body.toString()) as { fileID: string };
  valueOf(await world.api('w', 'roll.import', { communityId: 'c-1', mutationId: newMutation(), file }));
  valueOf(
    await world.api('w', 'joining.letters', { communityId: 'c-1', mutationId: newMutation(), kind: 'owner' }),
  );
  const { files, bytes } = (await read()).stored;
  expect(files).toBe(1);
  expect(bytes).toBeGreaterThan(1000);
});
