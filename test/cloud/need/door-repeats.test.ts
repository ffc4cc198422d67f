import type { Input } from '../../../src/contract/contract';
import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aFlat, aPerson, aRoll, startWorld, owner, supervisor } from '../../support/world';

/** A visit that is sent again changes nothing: the household's slip is for the words that were taken down first. */
const flats = [aFlat(1), aFlat(2)];
const [first, second] = flats.map(({ unit }) => unit) as [string, string];
const world = startWorld();
let now: number;
beforeEach(async () => {
  await world.empty();
  now = await world.now();
  await world.put('communities', aCommunity({ households: 2, roll: aRoll(flats) }));
  await world.put('parts', ...flats);
  await world.put('people', aPerson('o-supervisor', supervisor()), aPerson('o-2', owner(flats[1]!)));
});

const need = { category: 'lighting' as const, place: 'stairwell' as const, text: '楼道的灯坏了两个月' };
const gas = { category: 'gas-supply' as const, place: 'home' as const, text: '厨房煤气漏得厉害，快来人' };
type Visit = Input<'door.record'>;
const visit = (more: Partial<Visit> = {}): Visit => ({
  communityId: 'c-1',
  mutationId: newMutation(),
  unit: first,
  outcome: 'visited' as const,
  household: 'owner' as const,
  slip: 'ABCD-0001',
  saidAt: now,
  needs: [need],
  ...more,
});
const record = (input: Visit) => world.api('o-supervisor', 'door.record', input);
const stored = async () => ({
  needs: (await world.all('needs')).map(({ unit, text }) => [unit, text]),
  records: (await world.all('doorRecords')).map(({ unit, needs }) => [unit, needs.length]),
  visits: (await world.all('visits')).map(({ unit, outcome }) => [unit, outcome]),
  alerts: (await world.all('alerts')).map(({ text }) => text),
});

test('neither another flat nor other words nor no words, and it is answered after the close', async () => {
  const input = visit();
  const answer = await record(input);
  const before = await stored();
  const community = await world.get('communities', 'c-1');
  const closed = { ...community!, collection: { opensAt: now - 172_800_000, closesAt: now - 1000 } };
  await world.remove('communities', 'c-1');
  await world.put('communities', closed);
  for (const more of [
    { unit: second, needs: [need, need, need] },
    { needs: [gas] },
    { needs: [], outcome: 'refused' as const },
    { unit: second, needs: [] },
    { unit: '9-9-999' },
  ]) {
    expect(await record({ ...input, ...more })).toEqual(answer);
    expect(await stored()).toEqual(before);
  }
  expect(valueOf(await world.api('o-2', 'door.mine', { communityId: 'c-1' })).records).toEqual([]);
});

test('what broke off is finished from what was taken down first', async () => {
  const input = visit({ needs: [need, gas] });
  const answer = await record(input);
  const before = await stored();
  const { needIds } = valueOf(answer);
  await world.remove('needs', needIds[1]!);
  await world.remove('alerts', needIds[1]!);
  await world.remove('visits', `c-1:${first}`);
  const other = {
    unit: second,
    household: 'tenant' as const,
    needs: [gas, { ...need, text: '雨棚漏水好几天了' }],
  };
  expect(await record({ ...input, ...other })).toEqual(answer);
  expect(await stored()).toEqual(before);
});

test('a visit that is sent again late does not stand before a later one', async () => {
  const input = visit();
  valueOf(await record(input));
  await world.travel(1000);
  valueOf(await record(visit({ outcome: 'not-home', needs: [] })));
  valueOf(await record(input));
  expect((await stored()).visits).toEqual([[first, 'not-home']]);
});

test('what the household objected to is not taken down again by a repeat', async () => {
  const input = visit({ unit: second });
  const { needIds } = valueOf(await record(input));
  await world.remove('needs', needIds[0]!);
  const { records } = valueOf(await world.api('o-2', 'door.mine', { communityId: 'c-1' }));
  const settle = { recordId: records[0]!.recordId, agrees: false, mutationId: newMutation() };
  valueOf(await world.api('o-2', 'door.settle', settle));
  valueOf(await record(input));
  expect(await world.all('needs')).toEqual([]);
});
