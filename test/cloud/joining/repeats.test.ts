import { newMutation, valueOf } from '../../support/api';
import { aPerson, startWorld, worker } from '../../support/world';
import { flatsOf, putJoining } from '../support/joining-world';

/** A mutation id that a phone sends again is a repeat only of the very same act. */
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await putJoining(world);
});

const communityId = 'c-1';
const by = 'o-worker';
const sell = (unit: string, mutationId: string, phone = '19900000088') =>
  world.api(by, 'joining.sell', {
    communityId,
    mutationId,
    unit,
    seen: 'deed',
    buyers: [{ name: '许立群', phone }],
  });
async function admitted(openid: string, unit: string, mutationId: string) {
  const asking = { communityId, mutationId: newMutation(), unit, kind: 'owner', name: '林秀英' } as const;
  const { number } = valueOf(await world.api(openid, 'joining.ask', asking));
  return world.api(by, 'joining.admit', { communityId, mutationId, number, seen: 'deed' });
}
const moves = async () => (await world.all('moves')).map(({ what, unit }) => `${what} ${unit}`).sort();

test('what a worker does at the desk leaves a record each, also under one mutation id', async () => {
  const mutationId = newMutation();
  valueOf(await admitted('o-1', '1-1-101', mutationId));
  valueOf(await admitted('o-2', '1-1-102', mutationId));
  expect(await flatsOf(world, 'o-2')).toMatchObject([{ unit: '1-1-102' }]);
  const members = async (unit: string) =>
    valueOf(await world.api(by, 'joining.members', { communityId, unit })).members;
  for (const unit of ['1-1-101', '1-1-102']) {
    const { member } = (await members(unit))[0]!;
    valueOf(
      await world.api(by, 'joining.end', { communityId, mutationId, unit, member, reason: '租约到期搬走了' }),
    );
    expect(await members(unit)).toEqual([]);
  }
  for (const unit of ['1-1-101', '2-1-101']) valueOf(await sell(unit, mutationId));
  expect(await moves()).toEqual([
    'admitted 1-1-101',
    'admitted 1-1-102',
    'ended 1-1-101',
    'ended 1-1-102',
    'sold 1-1-101',
    'sold 2-1-101',
  ]);
});

test('who leaves two flats under one mutation id has left both', async () => {
  for (const unit of ['1-1-101', '1-1-102']) valueOf(await admitted('o-1', unit, newMutation()));
  const mutationId = newMutation();
  for (const unit of ['1-1-101', '1-1-102'])
    valueOf(await world.api('o-1', 'joining.leave', { communityId, mutationId, unit }));
  expect(await flatsOf(world, 'o-1')).toEqual([]);
  expect((await moves()).filter((move) => move.startsWith('left'))).toHaveLength(2);
});

test('a sale that broke off is finished for the buyers of its record, not for others', async () => {
  const mutationId = newMutation();
  valueOf(await sell('2-1-101', mutationId));
  const [move] = await world.all('moves');
  const { ended, ...begun } = move!;
  expect(ended).toBe(0);
  await world.remove('moves', move!._id);
  await world.put('moves', begun);
  const other = { name: '王某某', phone: '19912345678' };
  const input = { communityId, mutationId, unit: '2-1-101', seen: 'deed' as const, buyers: [other] };
  expect(await world.api(by, 'joining.sell', input)).toMatchObject({ error: { code: 'BUSY' } });
  const part = (await world.all('parts')).find(({ unit }) => unit === '2-1-101');
  expect(part?.ownerKey).toBe(begun.next);
  expect((await sell('2-1-101', mutationId)).ok).toBe(true);
  expect(await world.all('moves')).toMatchObject([{ next: begun.next, former: begun.former }]);
});

test('an office given here is not taken for one given elsewhere', async () => {
  await world.put('people', aPerson('o-two', worker(), worker('c-2')));
  const mutationId = newMutation();
  const from = await world.now();
  const give = async (place: string, person: string) => {
    const asked = await world.api(person, 'offices.ask', { mutationId: newMutation(), name: '张三' });
    return world.api('o-bureau', 'offices.giveWorker', {
      communityId: place,
      mutationId,
      number: valueOf(asked).number,
      from,
      until: from + 86_400_000 * 30,
    });
  };
  const given = [await give('c-1', 'o-3'), await give('c-2', 'o-4')].map((answer) => valueOf(answer).roleId);
  expect(new Set(given).size).toBe(2);
  expect(await world.all('offices')).toHaveLength(2);
});
