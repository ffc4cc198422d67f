import type { CounterSnapshot } from '../../../src/emulator/counters';
import { MINUTE_MS } from '../../../src/domain/shared/time';
import { verify } from '../../../src/verifier/verify';
import { newMutation, valueOf } from '../../support/api';
import { eventually } from '../../support/eventually';
import { startWorld } from '../../support/world';
import {
  announced,
  aPlace,
  aRow,
  cast,
  exported,
  keyOf,
  object,
  papersOf,
  sold,
  stored,
  toClose,
  toOpening,
  unit,
  workerOf,
  type Ballot,
} from '../support/voting-world';
import { approve, reject } from '../../support/a-ballot';

/** The roll is frozen by whoever comes first, and nobody votes on half of it. */
const world = startWorld();
afterEach(() => world.cloud.control('faults', {}));

/** An open objection to the roll has held the freeze until the opening; the timer has not come by yet. */
async function unfrozenAtOpening(communityId: string, owners: number): Promise<Ballot> {
  const ballot = await announced(await aPlace(world, communityId, aRow(owners)));
  valueOf(await object(ballot, 1, 'roll'));
  const { opensAt } = (await stored(ballot)).notice.statement;
  await world.travel(opensAt - (await world.now()));
  expect((await stored(ballot)).frozen).toBeUndefined();
  return ballot;
}

/** Requests to the database since the start: all, or those of one action. */
async function requests(action?: string): Promise<number> {
  const { byAction } = await world.cloud.control<CounterSnapshot>('counters');
  return action === undefined
    ? Object.values(byAction).reduce((sum, count) => sum + count, 0)
    : (byAction[action] ?? 0);
}

const someLatency = (seed: number) =>
  world.cloud.control('faults', { latencyMs: [0, 40], seed, actions: ['database.getDocument'] });

async function expectVerified(ballot: Ballot): Promise<void> {
  await toClose(ballot);
  const { steps } = verify(await exported(ballot));
  expect(steps.flatMap(({ problems }) => problems)).toEqual([]);
}

test.each([1, 2, 3])(
  'a rush at an opening whose roll nobody has frozen: all who are on it vote at once, and the record verifies (%i)',
  async (seed) => {
    const ballot = await unfrozenAtOpening(`c-rush-${seed}`, 20);
    await someLatency(seed);
    const timers = [1, 2].map(() => world.runTimer());
    const first = await Promise.all(Array.from({ length: 12 }, (_, i) => cast(ballot, i + 1)));
    await Promise.all(timers);
    expect(first.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))).toEqual([]);
    const rest = await Promise.all(Array.from({ length: 8 }, (_, i) => cast(ballot, i + 13, reject)));
    expect(rest.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))).toEqual([]);
    const { frozen } = await stored(ballot);
    const votes = (await world.all('votes')).filter(({ ballotId }) => ballotId === ballot.ballotId);
    expect(votes).toHaveLength(20);
    for (const { castAt } of votes) expect(castAt).toBeGreaterThanOrEqual(frozen!.frozenAt);
    await world.cloud.control('faults', {});
    await expectVerified(ballot);
  },
);

test('a freeze that was killed half-way: the next run finishes it, and nobody is on the roll twice', async () => {
  const ballot = await unfrozenAtOpening('c-killed', 260);
  const inserted = () => requests('database.insertDocument');
  const before = await inserted();
  await world.cloud.control('faults', { latencyMs: 1000, actions: ['database.insertDocument'] });
  const killed = world.runTimer().catch(() => undefined);
  // The owners are written, two hundred in a request; the roll that names them waits.
  await eventually('the roll that is to be written', inserted, { until: (count) => count > before + 2 });
  await Promise.all([killed, world.cloud.restart()]);
  expect((await world.all('ballotRolls')).filter(({ ballotId }) => ballotId === ballot.ballotId)).toEqual([]);
  expect((await stored(ballot)).freezing).toBeDefined();
  await world.travel(MINUTE_MS);
  await world.runTimer();
  const { frozen, freezing } = await stored(ballot);
  expect(frozen?.units).toBe(260);
  expect(freezing).toBeUndefined();
  const owners = (await world.all('ballotOwners')).filter(({ ballotId }) => ballotId === ballot.ballotId);
  expect(new Set(owners.map(({ ownerKey }) => ownerKey)).size).toBe(260);
  expect(owners).toHaveLength(260);
  valueOf(await cast(ballot, 260));
});

test('an owner of whom a roll that is only half there knows nothing yet is never turned away for it', async () => {
  const ballot = await announced(await aPlace(world, 'c-half', aRow(3)));
  await toOpening(ballot);
  const id = `${ballot.ballotId}:${keyOf(ballot, 3)}`;
  const row = (await world.get('ballotOwners', id))!;
  await world.remove('ballotOwners', id);
  expect(await cast(ballot, 3)).toMatchObject({ error: { code: 'INTERNAL' } });
  await world.put('ballotOwners', row);
  valueOf(await cast(ballot, 3));
});

test.each([1, 2, 3, 4])(
  'a flat is sold while the roll is being frozen: seller or buyer stands on it, one of them, and can vote (%i)',
  async (seed) => {
    const ballot = await unfrozenAtOpening(`c-sold-${seed}`, 20);
    await world.cloud.control('faults', { latencyMs: [0, 60], seed });
    const before = await requests();
    const freezing = world.runTimer();
    await eventually('a freeze under way', requests, { until: (count) => count >= before + 3 * seed });
    const [buyer] = await Promise.all([sold(ballot, unit(ballot, 5)), freezing]);
    await world.cloud.control('faults', {});
    await world.runTimer();
    const [paper] = await papersOf(ballot, buyer);
    expect(paper?.units).toEqual([unit(ballot, 5)]);
    valueOf(await cast(ballot, 5, approve, { by: buyer, ownerKey: paper!.ownerKey }));
    expect(await cast(ballot, 5, reject)).toMatchObject({ ok: false });
    await expectVerified(ballot);
  },
);

test('nothing is called corrected once the roll is being frozen', async () => {
  const ballot = await announced(await aPlace(world, 'c-correcting', aRow(4)));
  const { objectionId } = valueOf(await object(ballot, 2, 'roll'));
  const { opensAt } = (await stored(ballot)).notice.statement;
  await world.travel(opensAt - 60_000 - (await world.now()));
  const [before, now] = [await stored(ballot), await world.now()];
  await world.remove('ballots', ballot.ballotId);
  await world.put('ballots', { ...before, freezing: { at: now, until: now + 60_000 } });
  const answer = await world.api(workerOf(ballot), 'objections.answer', {
    communityId: ballot.communityId,
    mutationId: newMutation(),
    objectionId,
    upheld: true,
    answer: '已经核对过原件。',
    correction: { areaCenti: 9000 },
  });
  expect(answer).toMatchObject({ error: { code: 'ROLL_FROZEN' } });
  expect((await world.get('parts', `roll-c-correcting:${unit(ballot, 2)}`))?.areaCenti).toBe(8000);
});
