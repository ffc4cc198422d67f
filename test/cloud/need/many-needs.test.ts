import { valueOf } from '../../support/api';
import { aCommunity, aFlat, aNeed, aPerson, startWorld, owner, worker } from '../../support/world';

/** A community with 2,000 needs and 5,000 backings: one call a screen, few round trips, small answers, by key. */
const words = [
  '楼道的灯坏了',
  '下水道返水',
  '屋顶漏水',
  '没有电梯爬楼困难',
  '停车位不够',
  '健身器材旧了',
  '外墙皮往下掉',
];
const world = startWorld();
beforeAll(async () => {
  await world.put('communities', aCommunity({ households: 2000 }));
  await world.put('people', aPerson('o-1', owner(aFlat(1))), aPerson('o-worker', worker()));
  const needs = Array.from({ length: 2000 }, (_, i) =>
    aNeed({
      _id: `n-${i}`,
      sortKey: String(i).padStart(6, '0'),
      building: String(1 + (i % 20)),
      unit: `u-${i}`,
      text: `${words[i % words.length]}，第${i}次说了`,
      households: 1 + (i % 9),
      dueAt: 1_760_000_000_000 + i,
    }),
  );
  await world.put('needs', ...needs);
  const backings = Array.from({ length: 5000 }, (_, i) => ({
    _id: `n-${i % 2000}:v-${i}`,
    communityId: 'c-1',
    needId: `n-${i % 2000}`,
    unit: `v-${i}`,
    building: '1',
    at: i,
    tenant: false,
    own: true,
    via: [],
    left: false,
  }));
  await world.put('backings', ...backings);
}, 300_000);

const screens = [
  ['the list', 3, 'o-1', 'needs.list', {}],
  ['the desk', 3, 'o-worker', 'needs.desk', {}],
  ['a search on the desk', 3, 'o-worker', 'needs.desk', { words: '路灯不亮' }],
  ['the desk, filtered', 3, 'o-worker', 'needs.desk', { class: 'basic', building: '3', overdue: true }],
  ['needs like a draft', 3, 'o-1', 'needs.similar', { text: '楼上厕所漏水到我家' }],
  ['home', 4, 'o-1', 'home.read', {}],
] as const;

test.each(screens)(
  '%s: at most %i round trips, an answer of at most 32 KB',
  async (_, most, openid, procedure, more) => {
    const event = { procedure, input: { communityId: 'c-1', ...more } };
    await world.cloud.call(openid, 'api', event);
    const { result, roundTrips } = await world.cloud.call<{ ok: boolean }>(openid, 'api', event);
    expect(result.ok).toBe(true);
    expect(roundTrips).toBeLessThanOrEqual(most);
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThan(32 * 1024);
  },
);

test('the desk goes through all 2,000 by key, each once', async () => {
  const seen = new Set<string>();
  let from: string | undefined;
  do {
    const page = valueOf(
      await world.api('o-worker', 'needs.desk', { communityId: 'c-1', ...(from && { from }) }),
    );
    for (const { needId } of page.rows) seen.add(needId);
    from = page.next;
  } while (from);
  expect(seen.size).toBe(2000);
});

test('the counts are of the whole community, and nothing was scanned', async () => {
  await world.cloud.control('counters/reset', {});
  const desk = valueOf(await world.api('o-worker', 'needs.desk', { communityId: 'c-1' }));
  expect(desk.counts).toEqual({ submitted: 2000, adopted: 0, 'partly-adopted': 0, declined: 0 });
  expect(desk.buildings).toHaveLength(20);
  expect((await world.cloud.control<{ scans: number }>('counters')).scans).toBe(0);
});
