import { newMutation, valueOf } from '../../support/api';
import { aPerson, bureau, startWorld } from '../../support/world';

const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('people', aPerson('o-bureau', bureau), aPerson('o-bureau-2', bureau));
});
const open = async (by = 'o-bureau') =>
  valueOf(await world.api(by, 'communities.practice', { mutationId: newMutation() }));
const join = (openid: string, code: string) =>
  world.api(openid, 'joining.byCode', { mutationId: newMutation(), code });

test('there is one practice community with one code, whoever asks for it, also two at once', async () => {
  const [first, second] = await Promise.all([open(), open('o-bureau-2')]);
  expect(second).toEqual(first);
  expect(await open()).toEqual(first);
  expect((await world.all('communities')).map(({ kind }) => kind)).toEqual(['practice']);
});

test('anybody joins with the code, as often as it is used, each an owner in an invented flat; it is marked', async () => {
  const { code, communityId } = await open();
  for (const openid of ['o-reviewer', 'o-other', 'o-reviewer']) {
    expect(valueOf(await join(openid, code)).joined).toMatchObject([{ communityId, kind: 'owner' }]);
  }
  const home = valueOf(await world.api('o-reviewer', 'home.read', {}));
  expect(home).toMatchObject({ kind: 'member', community: { kind: 'practice', name: '演示小区' } });
  const need = {
    communityId,
    mutationId: newMutation(),
    category: 'lighting' as const,
    place: 'stairwell' as const,
  };
  valueOf(
    await world.api('o-reviewer', 'needs.submit', { ...need, text: '楼道的灯坏了两个月', pictures: [] }),
  );
  const plan = valueOf(await world.api('o-reviewer', 'plans.read', { communityId }));
  expect(plan.plan!.items.length).toBeGreaterThan(0);
});

test('it is in no figure of the city, whatever happens there', async () => {
  const { code, communityId } = await open();
  valueOf(await join('o-reviewer', code));
  const need = {
    communityId,
    mutationId: newMutation(),
    category: 'lighting' as const,
    place: 'stairwell' as const,
  };
  valueOf(
    await world.api('o-reviewer', 'needs.submit', { ...need, text: '楼道的灯坏了两个月', pictures: [] }),
  );
  await world.runTimer();
  expect(valueOf(await world.api('o-bureau', 'bureau.overview', {})).communities).toEqual([]);
  expect(await world.all('summaries')).toEqual([]);
});

test('its owners have invented names and no telephone: nobody real becomes one by a number', async () => {
  await open();
  expect(await world.all('contacts')).toEqual([]);
  expect((await world.all('parts')).length).toBe(48);
});

test('another code still opens nothing, and wrong ones count', async () => {
  await open();
  for (let n = 0; n < 5; n += 1) {
    expect(await join('o-guess', '7K3M-Q2XD-0WZ9')).toMatchObject({ error: { code: 'CODE_UNKNOWN' } });
  }
  expect(await join('o-guess', '7K3M-Q2XD-0WZ9')).toMatchObject({
    error: { details: { retryAt: expect.any(Number) } },
  });
});
