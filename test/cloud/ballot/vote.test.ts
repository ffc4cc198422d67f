import { shanghaiDaysBetween, startOfShanghaiDay } from '../../../src/domain/shared/time';
import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aFlat, aPerson, aRoll, startWorld, owner } from '../../support/world';
import { aBallot, approve, ballotOwner, ballotRoll, reject, type Picks } from '../../support/a-ballot';

const DAY = 86_400_000;
const flats = Array.from({ length: 20 }, (_, i) => aFlat(i + 1));

const world = startWorld();
/** Of each test its own: an instance of the function keeps a frozen ballot. */
let ballotId: string;
let ballots = 0;
beforeEach(async () => {
  await world.empty();
  const now = await world.now();
  ballotId = `ballot-${++ballots}`;
  await world.put(
    'communities',
    aCommunity({ stage: 'ballot', planId: 'plan-1', ballotId, roll: aRoll(flats) }),
  );
  await world.put('ballots', aBallot(now, flats, { _id: ballotId }));
  await world.put('ballotRolls', ballotRoll(flats, ballotId));
  await world.put('ballotOwners', ...flats.map((flat) => ballotOwner(flat, ballotId)));
  await world.put('people', ...flats.map((flat, i) => aPerson(`o-${i}`, owner(flat))));
});

const vote = (
  i: number,
  mutationId = `mutation-of-owner-${String(i).padStart(4, '0')}`,
  choice: Picks = approve,
) => ({
  communityId: 'c-1',
  ballotId,
  ownerKey: flats[i]!.ownerKey,
  mutationId,
  choice,
});
const cast = (i: number, ...more: [string?, Picks?]) => world.api(`o-${i}`, 'ballots.cast', vote(i, ...more));
const read = async (i: number) =>
  valueOf(await world.api(`o-${i}`, 'ballots.read', { communityId: 'c-1' })).ballot!;

test('twenty owners at once, each sending the same vote three times: twenty votes, three times the same receipt', async () => {
  const answers = await Promise.all(flats.flatMap((_, i) => [cast(i), cast(i), cast(i)]));
  const receipts = answers.map((answer) => valueOf(answer));
  for (const [i] of flats.entries()) {
    expect(receipts[3 * i + 1]).toEqual(receipts[3 * i]);
    expect(receipts[3 * i + 2]).toEqual(receipts[3 * i]);
  }
  expect(new Set(receipts.map(({ receipt }) => receipt)).size).toBe(20);
  expect(await world.all('votes')).toHaveLength(20);
  expect((await world.cloud.control<{ conflicts: number }>('counters')).conflicts).toBe(0);
});

test('the answer gets lost on the way: the phone repeats and has the first receipt, counted once', async () => {
  await world.cloud.control('faults', { dropRate: 1, seed: 1, actions: ['gateway'] });
  await expect(cast(0)).rejects.toThrow();
  await world.cloud.control('faults', {});
  const again = valueOf(await cast(0));
  expect((await world.all('votes')).map(({ receipt }) => receipt)).toEqual([again.receipt]);
});

test('another choice afterwards is told when and how the first one was cast, and changes nothing', async () => {
  const { castAt } = valueOf(await cast(0));
  const [before] = await world.all('votes');
  expect(await cast(0, newMutation(), reject)).toEqual({
    ok: false,
    error: { code: 'ALREADY_VOTED', details: { castAt, channel: 'online' } },
  });
  expect(await world.all('votes')).toEqual([before]);
});

test('co-owners have one vote between them: the first one counts, the other is told', async () => {
  await world.put('people', aPerson('o-wife', owner(flats[0]!)));
  const [first, second] = await Promise.all([
    world.api('o-wife', 'ballots.cast', vote(0, 'mutation-of-the-wife-1', reject)),
    cast(0),
  ]);
  expect([first.ok, second.ok].filter(Boolean)).toHaveLength(1);
  expect([first, second].find(({ ok }) => !ok)).toMatchObject({
    error: { code: 'ALREADY_VOTED', details: { channel: 'online' } },
  });
  expect(await world.all('votes')).toHaveLength(1);
});

test('a receipt belongs to who cast: another person with the same mutation id is not given it', async () => {
  await world.put('people', aPerson('o-wife', owner(flats[0]!)));
  valueOf(await cast(0, 'the-same-mutation-id'));
  const other = await world.api('o-wife', 'ballots.cast', vote(0, 'the-same-mutation-id'));
  expect(other).toMatchObject({ ok: false, error: { code: 'ALREADY_VOTED' } });
});

test('an owner sees the own receipt; the own choice nobody is shown before the count', async () => {
  valueOf(await cast(0));
  const { mine, ...ballot } = await read(0);
  expect(mine).toMatchObject([{ units: ['1-1-101'], areaCenti: 8000, voted: { channel: 'online' } }]);
  expect(mine[0]?.voted?.receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(JSON.stringify([mine, ballot])).not.toMatch(/approve|reject|abstain/);
});

test('the timer shows the turnout by building, and counts only half a minute after the close', async () => {
  for (const i of [0, 1, 2]) valueOf(await cast(i));
  await world.runTimer();
  const open = await read(9);
  expect(open).toMatchObject({
    phase: 'open',
    turnout: { owners: 3, areaCenti: 24_000 },
    gap: { owners: 11, areaCenti: 82_667 },
  });
  expect(open.turnout.byBuilding.map(({ building, owners }) => [building, owners])).toEqual([
    ['1', 2],
    ['2', 1],
  ]);

  await world.travel(DAY + 1000);
  await world.runTimer();
  const closed = await read(9);
  expect([closed.phase, closed.result]).toEqual(['closed', undefined]);

  await world.travel(30_000);
  await world.runTimer();
  const { result } = await read(9);
  expect(result).toMatchObject({ stage: 'preliminary', outcome: { passed: false } });
  expect(
    result?.outcome?.motions[0]?.conditions.map(({ name, met, missing }) => [name, met, missing]),
  ).toEqual([
    ['participation-area', false, 82_667],
    ['participation-owners', false, 11],
    ['consent-area', true, 0],
    ['consent-owners', true, 0],
  ]);
});

test('the community moves on at the final result alone: half a minute after seven days to object', async () => {
  await Promise.all(flats.slice(0, 14).map((_, i) => cast(i, newMutation(), i < 8 ? approve : reject)));
  await world.travel(DAY + 31_000);
  await world.runTimer();
  const preliminary = await world.get('ballots', ballotId);
  expect(preliminary?.result?.close.statement).toMatchObject({
    stage: 'preliminary',
    outcome: { passed: true },
    tally: { owners: 14 },
  });
  expect(preliminary?.result?.close.statement.tally.motions[0]?.options).toEqual([
    { optionId: 'approve', owners: 8, areaCenti: 64_000 },
    { optionId: 'reject', owners: 6, areaCenti: 48_000 },
    { optionId: 'abstain', owners: 0, areaCenti: 0 },
  ]);
  const { countedAt = 0, objectionEndsAt = 0 } = preliminary?.result ?? {};
  // Whole days of the calendar: the day of the result does not count, and the seventh ends at midnight.
  expect(shanghaiDaysBetween(countedAt, objectionEndsAt)).toBe(8);
  expect(startOfShanghaiDay(objectionEndsAt)).toBe(objectionEndsAt);
  // The machine may be slow: a minute before it.
  await world.travelTo(objectionEndsAt - 60_000);
  await world.runTimer();
  expect((await world.get('ballots', ballotId))?.result).toEqual(preliminary?.result);
  expect((await world.get('communities', 'c-1'))?.stage).toBe('ballot');

  await world.travelTo(objectionEndsAt + 31_000);
  await world.runTimer();
  const final = await world.get('ballots', ballotId);
  expect(final).toMatchObject({ status: 'final', result: { close: { statement: { stage: 'final' } } } });
  expect((await world.get('communities', 'c-1'))?.stage).toBe('works');
  await world.runTimer();
  expect((await world.get('ballots', ballotId))?.result).toEqual(final?.result);
});

test('7 of 14 is no more than half: not passed, and the community goes back to its plan', async () => {
  await Promise.all(flats.slice(0, 14).map((_, i) => cast(i, newMutation(), i < 7 ? approve : reject)));
  await world.travel(DAY + 31_000);
  await world.runTimer();
  await world.travelTo((await read(0)).result!.objectionEndsAt + 31_000);
  await world.runTimer();
  expect((await read(0)).result).toMatchObject({ stage: 'final', outcome: { passed: false } });
  expect((await world.get('communities', 'c-1'))?.stage).toBe('plan');
});

test('a warm vote costs two round trips, who calls and the insert; the first screen one call and four', async () => {
  // Every instance that may answer is warm after so many at once.
  await Promise.all(flats.slice(10).map((_, i) => cast(10 + i)));
  const costs: number[] = [];
  for (const i of [1, 2, 3, 4, 5]) {
    const event = { procedure: 'ballots.cast', input: vote(i) };
    costs.push((await world.cloud.call(`o-${i}`, 'api', event)).roundTrips);
  }
  expect(costs).toEqual([2, 2, 2, 2, 2]);
  const home = await world.cloud.call('o-1', 'api', { procedure: 'home.read', input: {} });
  expect(home.roundTrips).toBeLessThanOrEqual(4);
});

test('a vote acknowledged before kill -9 is there after it', async () => {
  const receipts = await Promise.all(flats.slice(0, 8).map(async (_, i) => valueOf(await cast(i)).receipt));
  await world.cloud.restart();
  const again = await Promise.all(flats.slice(0, 8).map(async (_, i) => valueOf(await cast(i)).receipt));
  expect(again).toEqual(receipts);
});
