import { createHash } from 'node:crypto';
import { newMutation, valueOf } from '../../support/api';
import { aPng } from '../../support/pictures';
import { eventually } from '../../support/eventually';
import { aCommunity, aFlat, aNeed, aPerson, startWorld, bureau, owner, tenant } from '../../support/world';

const flats = Array.from({ length: 25 }, (_, i) => aFlat(i + 1));
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity());
  await world.put(
    'people',
    ...flats.map((flat, i) => aPerson(`o-${i}`, owner(flat))),
    aPerson('o-bureau', bureau),
  );
});

const submission = (mutationId = newMutation(), pictures: string[] = []) => ({
  communityId: 'c-1',
  mutationId,
  category: 'lighting' as const,
  place: 'stairwell' as const,
  text: '三单元楼道的灯坏了两个月',
  pictures,
});
const submit = async (i: number, ...more: Parameters<typeof submission>) =>
  valueOf(await world.api(`o-${i}`, 'needs.submit', submission(...more))).needId;
const back = (i: number, needId: string) =>
  world.api(`o-${i}`, 'needs.back', { communityId: 'c-1', needId, mutationId: newMutation() });
const unback = (i: number, needId: string) =>
  world.api(`o-${i}`, 'needs.unback', { communityId: 'c-1', needId, mutationId: newMutation() });
const read = async (i: number | 'bureau', needId: string) =>
  valueOf(await world.api(`o-${i}`, 'needs.read', { communityId: 'c-1', needId }));

test('a need sent twice is one need', async () => {
  const ids = await Promise.all([submit(0, 'the-same-mutation-id'), submit(0, 'the-same-mutation-id')]);
  expect(ids[0]).toBe(ids[1]);
  expect(await world.all('needs')).toHaveLength(1);
});

test('two people who happen to make the same mutation id have a need each', async () => {
  await Promise.all([submit(0, 'the-same-mutation-id'), submit(1, 'the-same-mutation-id')]);
  expect(await world.all('needs')).toHaveLength(2);
});

test('twenty people backing one need at once: the count is twenty and the author’s own household', async () => {
  const needId = await submit(0);
  const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => back(i + 1, needId)));
  expect(answers.map(({ ok }) => ok)).toEqual(Array.from({ length: 20 }, () => true));
  expect((await read(0, needId)).households).toBe(21);
  expect(await world.all('backings')).toHaveLength(20);
});

test('a household backs once, whoever of it does; the author’s household is counted already', async () => {
  await world.put('people', aPerson('o-tenant', tenant(flats[1]!)), aPerson('o-spouse', owner(flats[0]!)));
  const needId = await submit(0);
  const backs = (openid: string) =>
    world.api(openid, 'needs.back', { communityId: 'c-1', needId, mutationId: newMutation() });
  for (const openid of ['o-1', 'o-tenant', 'o-1', 'o-spouse', 'o-0']) valueOf(await backs(openid));
  expect((await read(0, needId)).households).toBe(2);
});

test('a backing can be taken back, once; the author’s own stays', async () => {
  const needId = await submit(0);
  valueOf(await back(1, needId));
  expect(valueOf(await unback(1, needId)).households).toBe(1);
  expect(valueOf(await unback(1, needId)).households).toBe(1);
  expect(valueOf(await unback(0, needId)).households).toBe(1);
});

test('others see a picture only after WeChat’s check has passed it; a refused one is seen by nobody', async () => {
  const risky = createHash('sha256').update(aPng(2)).digest('hex');
  await world.cloud.control('openapi', { mediaDelayMs: 150, riskyPaths: [risky] });
  const file = async (name: string, body: Buffer) => {
    const headers = { 'x-local-persona': 'o-0' };
    const answer = await world.cloud.fetch(`/upload?path=uploads/needs/${name}`, {
      method: 'POST',
      headers,
      body,
    });
    return (JSON.parse(answer.body.toString()) as { fileID: string }).fileID;
  };
  const needId = await submit(0, newMutation(), [
    await file('good.jpg', aPng(1)),
    await file('other.jpg', aPng(2)),
  ]);
  const early = await read(1, needId);
  expect([early.pictures, early.picturesWaiting]).toEqual([[], 0]);
  expect((await read(0, needId)).pictures).toHaveLength(2);
  expect((await read(0, needId)).picturesWaiting).toBe(2);

  await eventually('a verdict on both pictures', async () => (await world.get('needs', needId))?.pictures, {
    until: (pictures) => pictures?.every(({ check }) => check !== 'waiting') === true,
  });
  for (const reader of [0, 1, 'bureau'] as const) {
    const hash = createHash('sha256').update(aPng(1)).digest('hex');
    expect((await read(reader, needId)).pictures).toEqual([
      `cloud://local.local/needs/${needId}-${hash}.png`,
    ]);
  }
});

test('a refused text is written nowhere', async () => {
  const answer = await world.api('o-0', 'needs.submit', {
    ...submission(),
    text: '这里有 risky-test-word 的话',
  });
  expect(answer).toEqual({ ok: false, error: { code: 'TEXT_REFUSED', details: null } });
  expect(await world.all('needs')).toEqual([]);
});

test('the list goes by key, twenty a page, every need once, while new ones come in', async () => {
  const old = Array.from({ length: 45 }, (_, i) =>
    aNeed({ _id: `old-${i}`, sortKey: `0-${String(i).padStart(3, '0')}` }),
  );
  await world.put('needs', ...old);
  const seen: string[] = [];
  let from: string | undefined;
  do {
    const page = valueOf(await world.api('o-0', 'needs.list', { communityId: 'c-1', ...(from && { from }) }));
    expect(page.rows.length).toBeLessThanOrEqual(20);
    seen.push(...page.rows.map(({ needId }) => needId));
    from = page.next;
    await submit(1);
  } while (from);
  expect(seen).toEqual(old.map(({ _id }) => _id).reverse());
});

test('a page of the list costs at most four round trips', async () => {
  await world.put(
    'needs',
    ...Array.from({ length: 45 }, (_, i) => aNeed({ _id: `n-${i}`, sortKey: `0-${i}` })),
  );
  const event = { procedure: 'needs.list', input: { communityId: 'c-1' } };
  await world.cloud.call('o-0', 'api', event);
  expect((await world.cloud.call('o-0', 'api', event)).roundTrips).toBeLessThanOrEqual(4);
});

test('what others see of the author is the building, never flat, name or identity', async () => {
  const needId = await submit(0);
  const seen = JSON.stringify([
    await read(1, needId),
    valueOf(await world.api('o-1', 'needs.list', { communityId: 'c-1' })),
    valueOf(await world.api('o-1', 'home.read', {})),
  ]);
  expect(seen).not.toContain('o-0');
  expect(seen).not.toContain(flats[0]!.unit);
});
