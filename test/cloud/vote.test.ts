import { newMutation, valueOf } from '../support/api';
import {
  aBallot,
  aCommunity,
  aFlat,
  aPerson,
  aRoll,
  aWorld,
  ballotOwner,
  owner,
  type World,
} from '../support/world';

const DAY = 86_400_000;
const flats = Array.from({ length: 50 }, (_, i) => aFlat(i + 1));

let world: World;
beforeEach(async () => {
  world = await aWorld();
  const now = await world.now();
  await world.put(
    'communities',
    aCommunity({ stage: 'ballot', planId: 'plan-1', ballotId: 'ballot-1', roll: aRoll(flats) }),
  );
  await world.put('ballots', aBallot(now, flats));
  await world.put('ballotOwners', ...flats.map((flat) => ballotOwner(flat)));
  await world.put('people', ...flats.map((flat, i) => aPerson(`o-${i}`, owner(flat))));
});
afterEach(() => world.stop());

const vote = (
  i: number,
  mutationId = `mutation-of-owner-${String(i).padStart(4, '0')}`,
  choice: 'approve' | 'reject' = 'approve',
) => ({
  ...{ communityId: 'c-1', ballotId: 'ballot-1', ownerKey: flats[i]!.ownerKey, mutationId, choice },
});
const cast = (i: number, ...more: [string?, ('approve' | 'reject')?]) =>
  world.api(`o-${i}`, 'ballots.cast', vote(i, ...more));

test('fifty owners at once, each sending the same vote three times: fifty votes, three times the same receipt', async () => {
  const answers = await Promise.all(flats.flatMap((_, i) => [cast(i), cast(i), cast(i)]));
  const receipts = answers.map((answer) => valueOf(answer));
  for (const [i] of flats.entries()) expect(receipts[3 * i + 1]).toEqual(receipts[3 * i]);
  expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(50);
  expect(await world.all('votes')).toHaveLength(50);
  expect((await world.cloud.control<{ conflicts: number }>('counters')).conflicts).toBe(0);
});

test('the answer gets lost on the way: the phone repeats and has the first receipt, counted once', async () => {
  await world.cloud.control('faults', { dropRate: 1, seed: 1, actions: ['gateway'] });
  await expect(cast(0)).rejects.toThrow();
  await world.cloud.control('faults', {});
  const again = valueOf(await cast(0));
  expect((await world.all('votes')).map(({ receipt }) => receipt)).toEqual([again.receipt]);
});

test('another choice afterwards is told when the first one was cast, and changes nothing', async () => {
  const { castAt } = valueOf(await cast(0));
  expect(await cast(0, newMutation(), 'reject')).toEqual({
    ok: false,
    error: { code: 'ALREADY_VOTED', details: { castAt } },
  });
  expect((await world.all('votes'))[0]).toMatchObject({ choice: 'approve' });
});

test('co-owners have one vote between them: the first one counts, the other is told', async () => {
  await world.put('people', aPerson('o-wife', owner(flats[0]!)));
  const [first, second] = await Promise.all([
    world.api('o-wife', 'ballots.cast', vote(0, 'mutation-of-the-wife-1', 'reject')),
    cast(0),
  ]);
  expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
  expect(await world.all('votes')).toHaveLength(1);
});

test('a receipt belongs to who cast: another person with the same mutation id is not given it', async () => {
  await world.put('people', aPerson('o-wife', owner(flats[0]!)));
  await cast(0, 'the-same-mutation-id');
  const other = await world.api('o-wife', 'ballots.cast', vote(0, 'the-same-mutation-id'));
  expect(other).toMatchObject({ ok: false, error: { code: 'ALREADY_VOTED' } });
});

test('an owner sees the own receipt and no choice; nobody is shown a choice before the count', async () => {
  await cast(0);
  const { ballot } = valueOf(await world.api('o-0', 'ballots.read', { communityId: 'c-1' }));
  expect(ballot?.mine[0]?.voted?.receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(JSON.stringify(ballot)).not.toMatch(/approve|reject|abstain/);
});

test('the timer shows the turnout by building, and counts only half a minute after the close', async () => {
  for (const i of [0, 1, 2]) await cast(i);
  await world.runTimer();
  const open = valueOf(await world.api('o-9', 'ballots.read', { communityId: 'c-1' })).ballot;
  expect(open).toMatchObject({
    phase: 'open',
    turnout: { owners: 3, areaCenti: 24_000 },
    gap: { owners: 31, areaCenti: 242_667 },
  });
  expect(open?.turnout.byBuilding.map(({ building, owners }) => [building, owners])).toEqual([
    ['1', 2],
    ['2', 1],
  ]);

  await world.travel(DAY + 1000);
  await world.runTimer();
  const closed = valueOf(await world.api('o-9', 'ballots.read', { communityId: 'c-1' })).ballot;
  expect([closed?.phase, closed?.result]).toEqual(['closed', undefined]);

  await world.travel(30_000);
  await world.runTimer();
  const counted = valueOf(await world.api('o-9', 'ballots.read', { communityId: 'c-1' })).ballot;
  expect(counted?.result?.outcome.passed).toBe(false);
  expect(counted?.result?.outcome.conditions.map(({ name, met, missing }) => [name, met, missing])).toEqual([
    ['participation-area', false, 242_667],
    ['participation-owners', false, 31],
    ['consent-area', true, 0],
    ['consent-owners', true, 0],
  ]);
  expect((await world.get('communities', 'c-1'))?.stage).toBe('plan');
});

test('34 of 50 take part and 18 agree: passed, and the works begin; the timer run twice changes nothing', async () => {
  await Promise.all(flats.slice(0, 34).map((_, i) => cast(i, newMutation(), i < 18 ? 'approve' : 'reject')));
  await world.travel(DAY + 31_000);
  await world.runTimer();
  const first = await world.get('ballots', 'ballot-1');
  await world.runTimer();
  expect(first?.result).toMatchObject({
    outcome: { passed: true },
    tally: { owners: 34, byChoice: { approve: { owners: 18 } } },
  });
  expect((await world.get('ballots', 'ballot-1'))?.result).toEqual(first?.result);
  expect((await world.get('communities', 'c-1'))?.stage).toBe('works');
});

test('a warm vote costs three round trips, the first screen one call and four', async () => {
  await cast(0);
  const event = { procedure: 'ballots.cast', input: vote(1) };
  expect((await world.cloud.call('o-1', 'api', event)).roundTrips).toBeLessThanOrEqual(4);
  const home = await world.cloud.call('o-1', 'api', { procedure: 'home.read', input: {} });
  expect(home.roundTrips).toBeLessThanOrEqual(4);
});

test('a vote acknowledged before kill -9 is there after it', async () => {
  const receipts = await Promise.all(flats.slice(0, 20).map(async (_, i) => valueOf(await cast(i)).receipt));
  await world.cloud.restart();
  const again = await Promise.all(flats.slice(0, 20).map(async (_, i) => valueOf(await cast(i)).receipt));
  expect(again).toEqual(receipts);
});
