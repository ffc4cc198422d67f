import { newMutation, valueOf } from '../../support/api';
import {
  aCommunity,
  aFlat,
  anItem,
  aNeed,
  aPerson,
  aPlan,
  startWorld,
  owner,
  worker,
} from '../../support/world';
import { validInput } from '../support/valid-input';

const communityId = 'c-1';
const world = startWorld();
beforeEach(async () => {
  await world.empty();
  await world.put('communities', aCommunity(), aCommunity({ _id: 'c-2' }));
  await world.put('people', aPerson('o-worker', worker()), aPerson('o-1', owner(aFlat(1))));
});

describe('the answer matrix', () => {
  const answers = async (more = {}) =>
    valueOf(await world.api('o-1', 'plans.answers', { communityId, ...more }));

  test('every need with its item, its reason or the day by which it is answered; merged ones follow', async () => {
    await world.put(
      'needs',
      ...['a', 'b', 'joined', 'open'].map((_id) => aNeed({ _id, sortKey: _id })),
      aNeed({ _id: 'road', sortKey: 'road', category: 'roads' }),
      aNeed({ _id: 'unsaid', sortKey: 'unsaid', withdrawn: true }),
      aNeed({ _id: 'other', communityId: 'c-2' }),
    );
    const work = { communityId, mutationId: newMutation() };
    valueOf(await world.api('o-worker', 'needs.merge', { ...work, needId: 'joined', into: 'a' }));
    const reason = '今年的补助不含道路，明年再报。';
    const no = { needIds: ['road'], state: 'declined' as const, reason };
    valueOf(await world.api('o-worker', 'needs.answer', { ...work, mutationId: newMutation(), ...no }));
    const plan = validInput('plans.publish', { ...work, mutationId: newMutation(), now: 0 });
    const item = { ...plan.items[0]!, needIds: ['a', 'b'] };
    const { planId } = valueOf(await world.api('o-worker', 'plans.publish', { ...plan, items: [item] }));

    const { rows: needs, figures } = await answers();
    expect(figures).toEqual({ needs: 5, taken: 3, declined: 1, open: 1 });
    const taken = { state: 'adopted', item: { planId, itemId: `${planId}:1`, title: item.title } };
    expect(needs).toMatchObject([
      { needId: 'a', ...taken },
      { needId: 'b', ...taken },
      { needId: 'joined', mergedInto: 'a', ...taken },
      { needId: 'open', state: 'submitted', dueAt: expect.any(Number) as number },
      { needId: 'road', state: 'declined', reason },
    ]);
    const roads = await answers({ class: 'basic' });
    expect(roads.rows.map(({ needId }) => needId)).toEqual(['road']);
    expect(roads.figures).toEqual({ needs: 1, taken: 0, declined: 1, open: 0 });
  });

  test('forty a page, by key, each need once', async () => {
    const ids = Array.from({ length: 90 }, (_, i) => `n-${String(i).padStart(3, '0')}`);
    await world.put('needs', ...ids.map((_id) => aNeed({ _id, sortKey: _id })));
    const seen: string[] = [];
    let from: string | undefined;
    do {
      const page = await answers(from ? { from } : {});
      expect(page.rows.length).toBeLessThanOrEqual(40);
      seen.push(...page.rows.map(({ needId }) => needId));
      from = page.next;
    } while (from);
    expect(seen).toEqual(ids);
  });
});

describe('the longest plan: forty items with all their words, fifty needs', () => {
  const words = (n: number) => '改'.repeat(n);
  const full = (planId: string, length: number) =>
    Array.from({ length: 40 }, (_, i) =>
      anItem(planId, i + 1, {
        title: words(length),
        description: words(500),
        quantity: words(30),
        costYuan: 1_000_000 + i,
        payers: [{ payer: 'government', yuan: 1_000_000 + i }],
        disturbance: { text: words(200) },
        needIds: i < 25 ? [`n-${2 * i}`, `n-${2 * i + 1}`] : [],
      }),
    );
  const ids = { first: 'p'.repeat(22), second: 'q'.repeat(22) };

  beforeEach(async () => {
    await world.put('communities', aCommunity({ _id: 'c-4', stage: 'plan', planId: ids.second }));
    await world.put('people', aPerson('o-4', owner(aFlat(1, { communityId: 'c-4' }))));
    const needs = Array.from({ length: 50 }, (_, i) => ({
      _id: `n-${i}`,
      sortKey: `n-${i}`,
      text: words(500),
    }));
    const answers = [{ at: 0, by: 'o', state: 'declined' as const, reason: words(1000), mutationId: 'm' }];
    await world.put(
      'needs',
      ...needs.map((need) => aNeed({ ...need, communityId: 'c-4', state: 'declined', answers })),
    );
    const first = full(ids.first, 59);
    const second = full(ids.second, 60).map((each, i) => ({
      ...each,
      description: words(499),
      line: first[i]!.line,
    }));
    const plan = { communityId: 'c-4', summary: words(1000), title: words(60) };
    await world.put(
      'plans',
      aPlan({ ...plan, _id: ids.first, items: first }),
      aPlan({ ...plan, _id: ids.second, line: ids.first, version: 2, previousId: ids.first, items: second }),
    );
  });

  // Two of them are the caller's community and the pause, which a cold instance reads beside the person.
  test.each([
    ['plans.read', {}, 8],
    ['plans.item', { planId: ids.second, itemId: `${ids.second}:1` }, 7],
    ['plans.items', { planId: ids.second }, 4],
    ['plans.changes', { planId: ids.second }, 5],
    ['plans.compare', { left: ids.first, right: ids.second }, 5],
    ['plans.versions', {}, 6],
    ['plans.answers', {}, 5],
  ] as const)('%s is answered with less than 32 KB', async (procedure, more, most) => {
    const { result, roundTrips } = await world.cloud.call<{ ok: boolean }>('o-4', 'api', {
      procedure,
      input: { communityId: 'c-4', ...more },
    });
    expect(result.ok).toBe(true);
    expect(Buffer.byteLength(JSON.stringify(result))).toBeLessThan(32 * 1024);
    expect(roundTrips).toBeLessThanOrEqual(most);
  });

  test('items and changes come page by page, each once', async () => {
    const items: string[] = [];
    const changed: string[] = [];
    let from: string | undefined;
    const about = { communityId: 'c-4', planId: ids.second };
    do {
      const page = valueOf(await world.api('o-4', 'plans.items', { ...about, ...(from && { from }) }));
      items.push(...page.rows.map(({ itemId }) => itemId));
      from = page.next;
    } while (from);
    do {
      const page = valueOf(await world.api('o-4', 'plans.changes', { ...about, ...(from && { from }) }));
      changed.push(...page.rows.map(({ itemId }) => itemId));
      from = page.next;
    } while (from);
    const all = full(ids.second, 1).map(({ itemId }) => itemId);
    expect([items, changed]).toEqual([all, all]);
  });
});
