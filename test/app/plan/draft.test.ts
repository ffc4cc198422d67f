import fc from 'fast-check';
import {
  loadDrafting,
  listNeedsToTake,
  useDrafting,
  usePlanDraft,
  usePublishPlan,
} from '../../../src/stores/plan/write';
import {
  draftChanges,
  draftFromPublished,
  toggleNeed,
  totalOf,
  listUntaken,
  dropStrangers,
  type PlanDraft,
  type PublishedPlan,
} from '../../../src/domain/plan/draft';
import type { PlanView } from '../../../src/contract/plan/plans';
import { aNeed } from '../support/needs';
import { answers, cloud, newPhone, sent } from '../support/phone';
import { usePlan } from '../../../src/stores/plan/pages';
import { planGaps } from '../../../src/domain/plan/draft-gaps';
import { blankItem, givenOf, type ItemDraft } from '../../../src/domain/plan/draft-item';

beforeEach(newPhone);

const anItem = (key: string, more: Partial<ItemDraft> = {}): ItemDraft => ({
  ...blankItem(key),
  category: 'lighting',
  place: 'stairwell',
  title: '换楼道灯',
  description: '每层一盏声控灯',
  cost: '36000',
  ...more,
});
const aPlan = (...items: readonly ItemDraft[]): PlanDraft => ({
  title: '梧桐里改造方案',
  summary: '先改水管，再改路灯，大概四个月。',
  items,
});
const need = (needId: string) =>
  ({ needId, text: needId, households: 3, category: 'roads', place: 'common' }) as const;

describe('a need is in one item only', () => {
  test('ticked in another item it leaves the first; ticked again it is free', () => {
    const draft = toggleNeed(aPlan(anItem('a', { needIds: ['n1', 'n2'] }), anItem('b')), 'b', 'n1');
    expect(draft.items.map(({ needIds }) => needIds)).toEqual([['n2'], ['n1']]);
    expect(listUntaken(toggleNeed(draft, 'b', 'n1'), [need('n1'), need('n2')])).toEqual([need('n1')]);
  });

  test('whatever is ticked in whatever order', () => {
    const press = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('n1', 'n2', 'n3'));
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        const start = aPlan(anItem('a'), anItem('b'), anItem('c'));
        const draft = presses.reduce((d, [key, id]) => toggleNeed(d, key, id), start);
        const taken = draft.items.flatMap(({ needIds }) => needIds);
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});

test('a need that somebody answered meanwhile is left out', () => {
  const draft = dropStrangers(aPlan(anItem('a', { needIds: ['n1', 'gone'] })), [need('n1')]);
  expect(draft.items[0]?.needIds).toEqual(['n1']);
});

test('the gaps name each item by its number', () => {
  expect(planGaps(aPlan(anItem('a'), anItem('b', { title: '', cost: '' })))).toEqual([
    { of: 'item', number: 2, title: '', gaps: ['title', 'cost'] },
  ]);
  expect(planGaps({ title: '短', summary: '', items: [] }).map(({ of }) => of)).toEqual([
    'title',
    'summary',
    'no-items',
  ]);
  expect(planGaps(aPlan(anItem('a', { cost: '0' })))).toEqual([]);
});

describe('the store', () => {
  const store = () => usePlanDraft.getState();
  const item = () => store().draft.items[0];

  test('starts an item from a need with its category and place, keeps it on the phone, publishes it trimmed', async () => {
    cloud.callFunction.mockImplementation(({ data }: { data: { procedure: string } }) =>
      Promise.resolve(
        data.procedure === 'plans.drafting'
          ? answers('plans.drafting', { needs: [aNeed(need('n1')), aNeed(need('n2'))] })
          : data.procedure === 'plans.read'
            ? answers('plans.read', {})
            : data.procedure === 'plans.list'
              ? answers('plans.list', { plans: [] })
              : answers('plans.publish', { planId: 'p-1' }),
      ),
    );
    store().open('c-1');
    await loadDrafting('c-1');
    const key = await store().addItem(need('n1'));
    expect(item()).toMatchObject({ category: 'roads', place: 'common', needIds: ['n1'] });
    store().changeItem(key, { title: ' 铺路 ', description: '主路重新铺沥青', cost: '120000' });
    store().change({ title: '梧桐里改造方案', summary: '先改路，再改灯，大概四个月。' });
    expect(totalOf(store().draft)).toBe(120_000);

    store().open('c-2');
    store().open('c-1');
    expect(store()).toMatchObject({ restored: true });
    expect(item()?.needIds).toEqual(['n1']);

    await expect(store().publish()).resolves.toBe(true);
    const published = sent().find(({ procedure }) => procedure === 'plans.publish');
    expect(published?.input).toMatchObject({
      communityId: 'c-1',
      items: [{ title: '铺路', costYuan: 120_000, needIds: ['n1'], category: 'roads', place: 'common' }],
    });
    expect(Object.keys((published?.input as { items: object[] }).items[0] ?? {})).not.toContain('key');
    expect(store().draft.items).toEqual([]);
    store().open('c-1');
    expect(usePublishPlan.getState().now.state).toBe('idle');
  });

  test('with a gap nothing is sent', async () => {
    store().open('c-3');
    await expect(store().publish()).resolves.toBe(false);
    expect(sent()).toEqual([]);
  });
});

const lamps = {
  itemId: 'p:1',
  line: 'o:1',
  category: 'roads',
  place: 'common',
  title: '铺路',
  costYuan: 5,
} as const;
const published: PublishedPlan = {
  planId: 'p',
  title: '梧桐里方案',
  summary: '先铺路，再装灯，三个月。',
  alternative: false,
  items: [
    {
      ...lamps,
      description: '主路铺沥青',
      needIds: ['n9'],
      pictures: ['cloud://e/plans/a.jpg'],
      quantity: '60 米',
      payers: [
        { payer: 'government', yuan: 4 },
        { payer: 'owners', yuan: 1 },
      ],
      disturbance: { text: '铺路三天不能停车' },
      affects: { building: '1', floors: 'low' },
    },
  ],
};

test('a published plan can be changed: its own needs can be taken up beside the open ones', () => {
  const plan: PlanView = {
    planId: 'p',
    version: 1,
    alternative: false,
    past: false,
    title: '方案',
    summary: '说明',
    publishedAt: 0,
    costYuan: 5,
    payers: [],
    ideas: 0,
    ideasOpen: true,
    items: [
      {
        ...lamps,
        ideas: 0,
        needs: [{ needId: 'n9', text: 'n9', households: 4, mine: false, backedByMe: false }],
      },
    ],
  };
  usePlan.setState({ view: { phase: 'ready', at: 0, fresh: true, value: { plan } } });
  useDrafting.setState({ view: { phase: 'ready', at: 0, fresh: true, value: { needs: [] } } });
  const needs = listNeedsToTake(useDrafting.getState().view, usePlan.getState().view);
  expect(needs).toMatchObject([{ needId: 'n9', households: 4 }]);
  expect(listUntaken(draftFromPublished(published), needs)).toEqual([]);
});

test('what was published comes back as it was, and goes on from its item', () => {
  const draft = draftFromPublished(published);
  expect(planGaps(draft)).toEqual([]);
  const { itemId, line: _, ...item } = published.items[0]!;
  expect(givenOf(draft.items[0]!)).toEqual({ ...item, continues: itemId });
  expect(draftChanges(published, draft)).toMatchObject({ changed: [], added: [], dropped: [], same: 1 });
  const [first] = draft.items;
  const dearer = { ...draft, items: [{ ...first!, cost: '8', payers: {} }, anItem('new')] };
  expect(draftChanges(published, dearer)).toMatchObject({
    changed: [{ fields: ['costYuan', 'payers'] }],
    added: [{ title: '换楼道灯' }],
    costYuan: 36_003,
  });
});

test('who pays is said for the whole cost or not at all', () => {
  const gapsOf = (payers: ItemDraft['payers']) => planGaps(aPlan(anItem('a', { payers })));
  expect(gapsOf({})).toEqual([]);
  expect(gapsOf({ government: '30000', owners: '6000' })).toEqual([]);
  expect(gapsOf({ government: '30000' })).toMatchObject([{ gaps: ['payers'] }]);
});
