import type { Input } from '../../../src/contract/contract';
import { newMutation, valueOf } from '../../support/api';
import { aPerson, bureau, startWorld, worker } from '../../support/world';
import { collectionNames } from '../../support/collections';
import { lawfulTimes } from '../../support/lawful-times';
import { putJoining } from '../support/joining-world';
import { validInput } from '../support/valid-input';

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await putJoining(world);
});

const start = async (by = 'o-worker', communityId = 'c-1') =>
  valueOf(await world.api(by, 'trials.start', { communityId, mutationId: newMutation() })).communityId;
const state = async (communityId: string) =>
  valueOf(await world.api('o-worker', 'trials.read', { communityId }));
const step = async (communityId: string, to: Input<'trials.step'>['to']) =>
  valueOf(await world.api('o-worker', 'trials.step', { communityId, mutationId: newMutation(), to }));
async function publish(communityId: string) {
  const { now } = await state(communityId);
  const scene = { communityId, mutationId: newMutation(), now };
  const input = { ...validInput('ballots.publish', scene), ...lawfulTimes(now) };
  return valueOf(await world.api('o-worker', 'ballots.publish', input)).ballotId;
}
const ballotOf = async (communityId: string) =>
  valueOf(await world.api('o-worker', 'ballots.read', { communityId })).ballot!;

test('a whole vote is tried on a copy within minutes: notice, freeze, votes, count, final', async () => {
  const trial = await start();
  const ballotId = await publish(trial);
  expect((await state(trial)).next).toBe('frozen');
  await step(trial, 'frozen');
  expect((await step(trial, 'open')).next).toBe('closed');
  expect((await voteIn(trial, ballotId)).receipt).toMatch(/-/);
  const cast = { communityId: trial, mutationId: newMutation() };
  expect(
    valueOf(await world.api('o-worker', 'trials.vote', { ...cast, turnout: 100, agree: 100 })).cast,
  ).toBe(2);
  expect((await step(trial, 'closed')).next).toBe('final');
  expect((await ballotOf(trial)).result).toBeDefined();
  expect((await step(trial, 'final')).next).toBeUndefined();
  expect(await ballotOf(trial)).toMatchObject({ result: { stage: 'final' } });
  expect((await world.get('communities', trial))!.stage).toBe('works');
});

/** The worker's own vote, as owner of the first flat. */
async function voteIn(communityId: string, ballotId: string) {
  const { memberships } = (await world.get('people', 'o-worker'))!;
  const flat = memberships.find((m) => m.role === 'resident' && m.communityId === communityId);
  const ownerKey = flat?.role === 'resident' ? flat.ownerKey! : '';
  const vote = { communityId, ballotId, ownerKey, mutationId: newMutation(), choice: { m1: ['approve'] } };
  return valueOf(await world.api('o-worker', 'ballots.cast', vote));
}

test('its clock moves nobody else’s: the real community and its terms stand where they stood', async () => {
  const trial = await start();
  await publish(trial);
  await step(trial, 'closed');
  const real = await world.now();
  expect((await state(trial)).now - real).toBeGreaterThan(15 * 86_400_000);
  expect(Math.abs((await world.now()) - Date.now())).toBeLessThan(3_600_000);
  expect((await world.get('communities', 'c-1'))!.stage).toBe('needs');
});

test('a clock is never set back, and a step that has come moves nothing', async () => {
  const trial = await start();
  await publish(trial);
  const { now } = await step(trial, 'open');
  const again = await step(trial, 'frozen');
  expect(again.now).toBeGreaterThanOrEqual(now);
});

test('names are invented, nobody real is in it, and it is in no figure of the city', async () => {
  const trial = await start();
  await world.runTimer();
  const contacts = (await world.all('contacts')).filter(({ communityId }) => communityId === trial);
  expect(contacts).toEqual([]);
  const owner = valueOf(
    await world.api('o-worker', 'joining.members', { communityId: trial, unit: '1-1-101' }),
  );
  expect(owner.onRoll.join()).toMatch(/^演示·/);
  await world.put('people', aPerson('o-city', bureau));
  const { communities } = valueOf(await world.api('o-city', 'bureau.overview', {}));
  expect(communities.map(({ communityId }) => communityId)).not.toContain(trial);
  expect(
    valueOf(await world.api('o-city', 'communities.list', {})).communities.map((c) => c.communityId),
  ).not.toContain(trial);
});

test('nobody else gets in, and only its worker moves or ends it', async () => {
  const trial = await start();
  for (const [name, more] of [
    ['trials.step', { to: 'open' }],
    ['trials.vote', { turnout: 50, agree: 50 }],
    ['trials.end', {}],
  ] as const) {
    const input = { communityId: trial, mutationId: newMutation(), ...more } as never;
    expect(await world.api('o-elsewhere', name, input)).toMatchObject({ error: { code: 'NOT_MEMBER' } });
  }
});

test('the real community has no clock to move and no votes to fill in', async () => {
  const real = { communityId: 'c-1', mutationId: newMutation() };
  expect(await world.api('o-worker', 'trials.step', { ...real, to: 'open' })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  expect(await world.api('o-worker', 'trials.vote', { ...real, turnout: 100, agree: 100 })).toMatchObject({
    error: { code: 'NOT_FOUND' },
  });
  expect(await world.api('o-worker', 'trials.end', real)).toMatchObject({ error: { code: 'NOT_FOUND' } });
});

test.each(['by its worker', 'by the timer after three days'])(
  'it is removed with everything in it, %s',
  async (how) => {
    const without = await dump();
    const trial = await start();
    await publish(trial);
    await step(trial, 'open');
    const votes = { communityId: trial, mutationId: newMutation(), turnout: 100, agree: 50 };
    valueOf(await world.api('o-worker', 'trials.vote', votes));
    await step(trial, 'closed');
    if (how === 'by its worker') {
      valueOf(await world.api('o-worker', 'trials.end', { communityId: trial, mutationId: newMutation() }));
    } else {
      await world.travel(3 * 86_400_000 + 60_000);
      await world.runTimer();
    }
    expect(JSON.stringify(await dump())).not.toContain(trial);
    expect((await dump()).people).toEqual(without.people);
  },
);

/** Everything but what the timer keeps for itself. */
async function dump(): Promise<Record<string, readonly unknown[]>> {
  const found: Record<string, readonly unknown[]> = {};
  for (const name of collectionNames()) {
    if (name === 'due' || name === 'heartbeat' || name === 'spendings') continue;
    found[name] = await world.all(name);
  }
  return found;
}

test('started again it is the same one; a worker of two communities has one of each', async () => {
  const trial = await start();
  expect(await start()).toBe(trial);
  await world.put('people', aPerson('o-two', worker(), worker('c-2')));
  expect(await start('o-two')).not.toBe(trial);
});
