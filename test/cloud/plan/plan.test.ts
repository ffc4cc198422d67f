import { newMutation, valueOf } from '../../support/api';
import { aCommunity, aNeed, aPerson, startWorld, worker } from '../../support/world';
import { validInput } from '../support/valid-input';

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put('people', aPerson('o-worker', worker()));
  await world.put(
    'needs',
    ...['a', 'b', 'joined'].map((_id) => aNeed({ _id, text: `楼道的灯坏了，第 ${_id} 条` })),
  );
  const merge = { communityId: 'c-1', needId: 'joined', into: 'b', mutationId: newMutation() };
  valueOf(await world.api('o-worker', 'needs.merge', merge));
});

async function publish(needIds: readonly string[], mutationId = newMutation()) {
  const plan = validInput('plans.publish', { communityId: 'c-1', mutationId, now: await world.now() });
  return world.api('o-worker', 'plans.publish', {
    ...plan,
    items: [{ ...plan.items[0]!, needIds: [...needIds] }],
  });
}
const states = async () =>
  Promise.all(['a', 'b', 'joined'].map(async (id) => (await world.get('needs', id))?.state));

test('a plan answers what it takes up, with what was joined with it', async () => {
  valueOf(await publish(['b']));
  expect(await states()).toEqual(['submitted', 'adopted', 'adopted']);
});

test('a new plan opens again what it drops: with a new day for the answer, and on the worker’s desk', async () => {
  valueOf(await publish(['a', 'b']));
  valueOf(await publish(['a']));
  expect(await states()).toEqual(['adopted', 'submitted', 'submitted']);
  const dropped = await world.get('needs', 'b');
  expect(dropped?.planItem).toBeUndefined();
  expect(dropped!.dueAt).toBeGreaterThan(await world.now());
  const { needs } = valueOf(await world.api('o-worker', 'plans.drafting', { communityId: 'c-1' }));
  expect(needs.map(({ needId }) => needId)).toEqual(['b']);
});

test('a need has one item that takes it up', async () => {
  const plan = validInput('plans.publish', {
    communityId: 'c-1',
    mutationId: newMutation(),
    now: await world.now(),
  });
  const item = { ...plan.items[0]!, needIds: ['a'] };
  const twice = await world.api('o-worker', 'plans.publish', { ...plan, items: [item, item] });
  expect(twice).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
});
