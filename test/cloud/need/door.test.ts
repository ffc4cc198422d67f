import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aFlat, aPerson, aRoll, startWorld, owner, supervisor } from '../../support/world';

const flats = Array.from({ length: 6 }, (_, i) => aFlat(i + 1));
const world = startWorld();
let now: number;
beforeEach(async () => {
  await world.empty();
  now = await world.now();
  await world.put('communities', aCommunity({ households: 6, roll: aRoll(flats) }));
  await world.put('parts', ...flats);
  await world.put(
    'people',
    aPerson('o-supervisor', supervisor()),
    ...flats.map((flat, i) => aPerson(`o-${i}`, owner(flat))),
  );
});

const need = { category: 'lighting' as const, place: 'stairwell' as const, text: '楼道的灯坏了两个月' };
const visit = (i: number, more = {}) => ({
  communityId: 'c-1',
  unit: flats[i]!.unit,
  outcome: 'visited' as const,
  household: 'owner' as const,
  mutationId: newMutation(),
  slip: `ABCD-000${i}`,
  saidAt: now,
  needs: [need],
  ...more,
});
const record = (input: ReturnType<typeof visit>) => world.api('o-supervisor', 'door.record', input);

test('a visit sent three times at once is one visit with its needs once', async () => {
  const input = visit(0);
  const answers = await Promise.all([record(input), record(input), record(input)]);
  expect(new Set(answers.map((answer) => JSON.stringify(valueOf(answer)))).size).toBe(1);
  expect(await world.all('needs')).toMatchObject([{ unit: flats[0]!.unit, households: 1 }]);
  expect(await world.all('visits')).toHaveLength(1);
});

test('the round by building and flat: who was heard, who was not at home, who refused', async () => {
  valueOf(await record(visit(0)));
  valueOf(await record(visit(2, { outcome: 'not-home', needs: [] })));
  valueOf(await record(visit(1, { outcome: 'refused', needs: [] })));
  const list = valueOf(await world.api('o-supervisor', 'door.list', { communityId: 'c-1', building: '1' }));
  expect(list.buildings).toEqual([
    { building: '1', flats: 3, visited: 1, notHome: 1, refused: 0 },
    { building: '2', flats: 3, visited: 0, notHome: 0, refused: 1 },
  ]);
  expect(list.flats?.map(({ unit, outcome, heard }) => [unit, outcome, heard])).toEqual([
    ['1-1-101', 'visited', true],
    ['1-1-103', 'not-home', false],
    ['1-1-105', undefined, false],
  ]);
});

test('the household confirms as resident of the flat; others cannot', async () => {
  valueOf(await record(visit(0)));
  const { records } = valueOf(await world.api('o-0', 'door.mine', { communityId: 'c-1' }));
  expect(records).toMatchObject([
    { unit: flats[0]!.unit, confirmed: 'waiting', needs: [{ text: need.text }] },
  ]);
  const home = valueOf(await world.api('o-0', 'home.read', {}));
  expect(home).toMatchObject({ todos: [{ do: 'settle-door-record' }, { do: 'submit-need' }] });
  const settle = { recordId: records[0]!.recordId, agrees: true, mutationId: newMutation() };
  expect(await world.api('o-1', 'door.settle', settle)).toMatchObject({ error: { code: 'SLIP_UNKNOWN' } });
  expect(valueOf(await world.api('o-0', 'door.settle', settle)).confirmed).toBe('confirmed');
  const [needDoc] = await world.all('needs');
  const thread = valueOf(await world.api('o-0', 'needs.read', { communityId: 'c-1', needId: needDoc!._id }));
  expect(thread).toMatchObject({ mine: true, door: { confirmed: 'confirmed' } });
});

test('the slip lets somebody who has not joined object: a need that nobody else backs is withdrawn', async () => {
  valueOf(await record(visit(0)));
  const found = valueOf(await world.api('o-stranger', 'door.bySlip', { slip: 'ABCD-0000' }));
  const settle = { recordId: found.recordId, slip: 'ABCD-0000', agrees: false, mutationId: newMutation() };
  expect(valueOf(await world.api('o-stranger', 'door.settle', settle)).confirmed).toBe('objected');
  expect(valueOf(await world.api('o-3', 'needs.list', { communityId: 'c-1' })).rows).toEqual([]);
  expect(await world.all('needs')).toMatchObject([{ withdrawn: true }]);
});

test('when neighbours back what the household never said, it stays, without that household', async () => {
  valueOf(await record(visit(0)));
  const [taken] = await world.all('needs');
  valueOf(
    await world.api('o-1', 'needs.back', {
      communityId: 'c-1',
      needId: taken!._id,
      mutationId: newMutation(),
    }),
  );
  const { records } = valueOf(await world.api('o-0', 'door.mine', { communityId: 'c-1' }));
  const settle = { recordId: records[0]!.recordId, agrees: false, mutationId: newMutation() };
  valueOf(await world.api('o-0', 'door.settle', settle));
  expect(await world.get('needs', taken!._id)).toMatchObject({ households: 1 });
  expect((await world.get('needs', taken!._id))?.unit).toBeUndefined();
});

test('ten wrong slips in an hour, also at once, and the hour must pass; the right one does not help then', async () => {
  valueOf(await record(visit(0)));
  const wrong = (i: number) =>
    world.api('o-guess', 'door.bySlip', { slip: `ZZZZ-00${String(i).padStart(2, '0')}` });
  for (let i = 0; i < 10; i++) expect((await wrong(i)).ok).toBe(false);
  const locked = await world.api('o-guess', 'door.bySlip', { slip: 'ABCD-0000' });
  expect(locked).toMatchObject({ error: { code: 'SLIP_UNKNOWN', details: { retryAt: expect.any(Number) } } });
  expect((await world.api('o-other', 'door.bySlip', { slip: 'ABCD-0000' })).ok).toBe(true);
  await world.travel(3_600_001);
  expect((await world.api('o-guess', 'door.bySlip', { slip: 'ABCD-0000' })).ok).toBe(true);
});

test('what was said in time counts though the phone had no network when the collection closed', async () => {
  const closed = { opensAt: now - 20 * 86_400_000, closesAt: now - 3_600_000 };
  await world.put(
    'communities',
    aCommunity({ _id: 'c-9', households: 6, roll: aRoll(flats), collection: closed }),
  );
  await world.put('people', aPerson('o-s9', supervisor('c-9')));
  const late = (saidAt: number) =>
    world.api('o-s9', 'door.record', { ...visit(0), communityId: 'c-9', mutationId: newMutation(), saidAt });
  expect(await late(now)).toMatchObject({ error: { code: 'NEEDS_CLOSED' } });
  expect((await late(now - 7_200_000)).ok).toBe(true);
});

test('the slip’s number is stored nowhere in clear', async () => {
  valueOf(await record(visit(0)));
  expect(JSON.stringify(await world.all('doorRecords'))).not.toContain('ABCD-0000');
});

test('a danger goes to the supervisor at once with the team of the trade; the first one takes it up', async () => {
  await world.put('teams', {
    _id: 'team-1',
    trade: 'gas',
    name: '燃气党员先锋队',
    phone: '0550-0000001',
    members: 24,
  });
  const input = {
    communityId: 'c-1',
    mutationId: newMutation(),
    category: 'gas-supply' as const,
    place: 'stairwell' as const,
    text: '二单元楼道里一股煤气味，越来越重',
    pictures: [],
  };
  const { needId } = valueOf(await world.api('o-0', 'needs.submit', input));
  valueOf(await world.api('o-0', 'needs.submit', input));
  const list = async () =>
    valueOf(await world.api('o-supervisor', 'alerts.list', { communityId: 'c-1' })).alerts;
  expect(await list()).toMatchObject([
    { needId, danger: 'gas', team: { name: '燃气党员先锋队' }, takenByMe: false },
  ]);
  const home = valueOf(await world.api('o-supervisor', 'home.read', {}));
  expect(home).toMatchObject({ todos: [{ do: 'see-alerts', open: 1 }, { do: 'visit-doors' }] });
  const take = { communityId: 'c-1', needId, mutationId: newMutation() };
  const { takenAt } = valueOf(await world.api('o-supervisor', 'alerts.take', take));
  expect(valueOf(await world.api('o-supervisor', 'alerts.take', take)).takenAt).toBe(takenAt);
  expect(await list()).toMatchObject([{ takenAt, takenByMe: true }]);
  expect(valueOf(await world.api('o-0', 'needs.read', { communityId: 'c-1', needId })).alertTakenAt).toBe(
    takenAt,
  );
});
