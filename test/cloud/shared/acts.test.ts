import type { ResidentMembership } from '../../../src/cloud/data/documents/joining';
import { newMutation, valueOf } from '../../support/api';
import { connectSdk } from '../../support/local-cloud';
import { aPerson, bureau, startWorld, supervisor, worker } from '../../support/world';
import { putJoining } from '../support/joining-world';

/**
 * What people in an office do goes on record before it is done, and stays: the household reads what concerned its flat,
 * the bureau what was done about offices and rules.
 */
const communityId = 'c-1';
const world = startWorld();
const flat = { unit: '1-1-201' };
const lives = (kind: 'owner' | 'tenant', unit: string): ResidentMembership => ({
  role: 'resident',
  communityId,
  communityName: '梧桐里小区',
  kind,
  unit,
  building: unit.slice(0, 1),
});
beforeEach(async () => {
  await world.empty();
  await putJoining(world);
  await world.put(
    'people',
    aPerson('o-owner', lives('owner', flat.unit)),
    aPerson('o-tenant', lives('tenant', flat.unit)),
    aPerson('o-neighbour', lives('owner', '2-1-101')),
    aPerson('o-supervisor', supervisor()),
  );
});

const look = (by = 'o-worker', unit = flat.unit) => world.api(by, 'joining.members', { communityId, unit });
const ofFlat = async (by: string) => valueOf(await world.api(by, 'audit.ofFlat', { communityId })).rows;
const whats = async (by: string) => (await ofFlat(by)).map(({ what, outcome }) => `${what} ${outcome}`);
async function operator<T>(procedure: string, input: object): Promise<T> {
  const answer = await connectSdk(world.cloud).callFunction({ name: 'api', data: { procedure, input } });
  return valueOf((answer as unknown as { readonly result: never }).result) as T;
}

test('whoever looks up who lives in a flat is on record for the household, and for nobody else', async () => {
  valueOf(await look());
  expect((await ofFlat('o-owner'))[0]).toMatchObject({
    what: 'joining.members',
    as: 'worker',
    outcome: 'done',
    everyFlat: false,
  });
  expect(await whats('o-neighbour')).toEqual(['roll.import done']);
  expect(await world.api('o-worker', 'audit.ofFlat', { communityId })).toMatchObject({
    error: { code: 'ROLE_REQUIRED' },
  });
});

test('a refusal is on record too, and a repeat is the same act', async () => {
  const number = '000000';
  const admit = { communityId, mutationId: newMutation(), number, seen: 'deed' } as const;
  for (const _ of [1, 2]) expect((await world.api('o-worker', 'joining.admit', admit)).ok).toBe(false);
  const noted = (await world.all('acts')).filter(({ what }) => what === 'joining.admit');
  expect(noted).toMatchObject([{ outcome: 'NUMBER_UNKNOWN', by: 'o-worker', units: [] }]);
});

test('which flat it was comes to be known on the way', async () => {
  const ask = {
    communityId,
    mutationId: newMutation(),
    unit: flat.unit,
    kind: 'tenant',
    name: '施文静',
  } as const;
  const { number } = valueOf(await world.api('o-new', 'joining.ask', ask));
  valueOf(await world.api('o-worker', 'joining.asked', { communityId, number }));
  const admit = { communityId, mutationId: newMutation(), number, seen: 'lease' } as const;
  valueOf(await world.api('o-worker', 'joining.admit', admit));
  expect((await whats('o-owner')).slice(0, 2)).toEqual(['joining.admit done', 'joining.asked done']);
});

test('a tenant reads nothing of the owner’s sale and votes', async () => {
  const buyers = [{ name: '许立群', certificate: 'E12345678' }];
  const sale = { communityId, mutationId: newMutation(), unit: flat.unit, seen: 'deed', buyers } as const;
  valueOf(await look());
  valueOf(await world.api('o-worker', 'joining.sell', sale));
  expect(await whats('o-tenant')).toEqual(['joining.members done', 'roll.import done']);
  await world.put('people', aPerson('o-next', lives('owner', flat.unit)));
  expect(await whats('o-next')).toContain('joining.sell done');
});

test('the bureau reads who was given what; residents’ own acts are nobody’s business', async () => {
  const ask = { mutationId: newMutation(), name: '杜桂枝' };
  const { number } = valueOf(await world.api('o-hand', 'offices.ask', ask));
  const now = await world.now();
  const term = { from: now, until: now + 86_400_000 };
  const given = { communityId, mutationId: newMutation(), number, ...term };
  valueOf(await world.api('o-bureau', 'offices.giveWorker', given));
  const { rows } = valueOf(await world.api('o-bureau', 'audit.ofOffices', {}));
  expect(rows).toMatchObject([{ what: 'offices.giveWorker', as: 'bureau', community: '梧桐里小区' }]);
  expect(JSON.stringify(rows)).not.toContain('o-bureau');
  expect((await world.all('acts')).map(({ by }) => by)).not.toContain('o-hand');
  await world.put('people', aPerson('b-2', bureau), aPerson('o-w2', worker()));
  expect((await world.api('o-w2', 'audit.ofOffices', {})).ok).toBe(false);
});

describe('the chain', () => {
  const linked = async () => {
    await world.travel(61_000);
    await world.runTimer();
  };
  const check = () =>
    operator<{ acts: number; broken: string[]; next?: string }>('upkeep.checkActs', { after: '' });

  test('acts are linked once they have settled, each once', async () => {
    valueOf(await look());
    await world.runTimer();
    expect((await world.all('actLinks')).flatMap(({ ids }) => ids)).toEqual([]);
    await linked();
    await linked();
    const acts = await world.all('acts');
    expect(acts.every((act) => act.linked)).toBe(true);
    expect((await world.all('actLinks')).flatMap(({ ids }) => ids).sort()).toEqual(
      acts.map(({ _id }) => _id).sort(),
    );
    expect(await check()).toMatchObject({ acts: acts.length, broken: [] });
  });

  test('whoever changes an act in the database, or takes one out, is found out', async () => {
    valueOf(await look());
    valueOf(await look('o-worker', '2-1-101'));
    await linked();
    const [first, second] = (await world.all('acts')).filter(({ what }) => what === 'joining.members');
    await world.remove('acts', first!._id);
    await world.put('acts', { ...first!, by: 'somebody-else' });
    await world.remove('acts', second!._id);
    expect((await check()).broken.sort()).toEqual([first!._id, second!._id].sort());
  });
});
