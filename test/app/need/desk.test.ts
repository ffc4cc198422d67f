import type { DeskNeed } from '../../../src/contract/need/needs';
import { useNeedFilter, useDeskNeeds, useChosen, questionOf } from '../../../src/stores/need/desk';
import { proposeKeep, usePair, type Pair } from '../../../src/stores/need/merge';
import { needsRows, useOverdue } from '../../../src/stores/need/desk-rows';
import { dueOf } from '../../../src/worker/needs/due-mark';
import { answers, cloud, newPhone, sent } from '../support/phone';

const now = Date.UTC(2026, 10, 24, 6);
const day = 86_400_000;
const need = (needId: string, more: Partial<DeskNeed> = {}): DeskNeed => ({
  needId,
  category: 'roof',
  place: 'building',
  text: needId,
  state: 'submitted',
  households: 1,
  tenantHouseholds: 0,
  submittedAt: now,
  changedAt: now,
  backedByMe: false,
  mine: false,
  dueAt: now + day,
  overdueDays: 0,
  ...more,
});
const page = (needs: readonly DeskNeed[], next?: string) =>
  answers('needs.desk', {
    rows: needs,
    ...(next && { next }),
    counts: { submitted: needs.length, adopted: 0, 'partly-adopted': 0, declined: 0 },
    buildings: ['1', '2'],
  });

beforeEach(() => {
  newPhone();
  useNeedFilter.getState().open('c-other');
  useNeedFilter.getState().open('c-1');
  cloud.callFunction.mockResolvedValue(page([]));
});

describe('the filter', () => {
  test('opens with what waits and asks for nothing else', () => {
    expect(questionOf('c-1', useNeedFilter.getState().filter)).toEqual({
      communityId: 'c-1',
      state: 'submitted',
    });
  });

  test.each([
    [{ class: 'basic' as const }, { state: 'submitted', class: 'basic' }],
    [{ building: '3' }, { state: 'submitted', building: '3' }],
    [{ state: 'declined' as const }, { state: 'declined' }],
    [{ state: undefined }, {}],
    [{ words: ' 漏水 ' }, { state: 'submitted', words: '漏水' }],
    [{ words: '   ' }, { state: 'submitted' }],
    // The cloud's overdue needs are open ones: a state beside it would be another question.
    [{ overdue: true, state: 'adopted' as const }, { overdue: true }],
  ])('%j asks %j', async (change, asked) => {
    useNeedFilter.getState().change(change);
    await Promise.resolve();
    expect(sent().at(-1)).toEqual({ procedure: 'needs.desk', input: { communityId: 'c-1', ...asked } });
  });

  test('the next page is asked with the same filter, by key', async () => {
    cloud.callFunction.mockResolvedValue(page([need('a')], 'key-a'));
    const { load, more } = useDeskNeeds.getState();
    await load(questionOf('c-1', { words: '路', building: '2' }));
    await more();
    expect(sent().at(-1)?.input).toEqual({ communityId: 'c-1', building: '2', words: '路', from: 'key-a' });
  });
});

test('an answer kept for the desk’s card is not taken for a page of the list', async () => {
  cloud.callFunction.mockResolvedValue(page([need('a')]));
  await useOverdue.getState().load({ communityId: 'c-1', overdue: true });
  cloud.callFunction.mockReturnValue(new Promise(() => undefined));
  useNeedFilter.getState().change({ overdue: true });
  expect(useDeskNeeds.getState().view).toEqual({ phase: 'loading' });
});

test('chosen needs stay chosen when the filter changes, and go with the community', () => {
  const { start, toggle } = useChosen.getState();
  start();
  toggle(need('a'));
  toggle(need('b'));
  toggle(need('a'));
  useNeedFilter.getState().change({ building: '1' });
  expect(useChosen.getState().needs.map(({ needId }) => needId)).toEqual(['b']);
  useNeedFilter.getState().open('c-2');
  expect(useChosen.getState()).toMatchObject({ choosing: false, needs: [] });
});

test('one answer goes to fifty at most', () => {
  for (let n = 0; n < 55; n++) useChosen.getState().toggle(need(`n${n}`));
  expect(useChosen.getState().needs).toHaveLength(50);
  useChosen.getState().stop();
});

describe('merging', () => {
  const pair = (a: Partial<DeskNeed>, b: Partial<DeskNeed>): Pair => [need('a', a), need('b', b)];

  test.each([
    ['the larger stays', pair({ households: 5 }, { households: 12 }), 'b'],
    ['the older of two equals', pair({ submittedAt: now }, { submittedAt: now - day }), 'b'],
    ['an answered one keeps its answer', pair({ households: 12 }, { state: 'adopted' }), 'b'],
    ['a declined one takes none in, and is not merged', pair({ state: 'declined' }, { households: 9 }), null],
    ['two answered ones stay apart', pair({ state: 'adopted' }, { state: 'adopted' }), null],
  ] as const)('%s', (_, two, kept) => {
    expect(proposeKeep(two)).toBe(kept);
  });

  test('the other is sent into the one that stays', async () => {
    cloud.callFunction.mockResolvedValue(answers('needs.merge', { households: 15 }));
    usePair.getState().open(pair({ households: 5 }, { households: 12 }));
    await usePair.getState().merge('c-1');
    expect(sent()[0]).toMatchObject({ procedure: 'needs.merge', input: { needId: 'a', into: 'b' } });
    usePair.getState().choose('a');
    await usePair.getState().merge('c-1');
    expect(sent()[1]?.input).toMatchObject({ needId: 'b', into: 'a' });
  });
});

test.each([
  [4, 'ahead', '还有 4 天'],
  [3, 'soon', '还有 3 天'],
  [0, 'soon', '今天到期'],
  [-2, 'late', '已超 2 天'],
])('%i days to the deadline: %s', (days, is, words) => {
  expect(dueOf(now + days * day, now)).toEqual({ is, words });
});

test('the desk counts what waits and what is overdue; a full page is "at least"', () => {
  const home = { kind: 'member', community: { stage: 'needs' }, todos: [{ do: 'see-alerts', open: 2 }] };
  const counts = { submitted: 31, adopted: 0, 'partly-adopted': 0, declined: 0 };
  const value = { rows: [need('a')], next: 'k', counts, buildings: [] };
  expect(needsRows(home as never, { phase: 'ready', at: 0, fresh: true, value })).toEqual({
    waiting: 31,
    overdue: { n: 1, more: true },
    openAlerts: 2,
    settable: true,
  });
  expect(needsRows(home as never, { phase: 'loading' })).toEqual({ openAlerts: 2, settable: true });
});

test.each(['needs', 'plan', 'ballot', 'works', 'rating', 'done'])(
  'at %s the desk tells none from not known: a missing figure claims nothing',
  (stage) => {
    const home = { kind: 'member', community: { stage }, todos: [] };
    const loading = { phase: 'loading' } as const;
    const unknown = needsRows(home as never, loading);
    expect([unknown.openAlerts, unknown.waiting]).toEqual([undefined, undefined]);
    const figures = { alerts: 0, needs: 3, ideas: 0 };
    const known = needsRows({ ...home, figures } as never, loading);
    expect([known.openAlerts, known.waiting]).toEqual([0, 3]);
  },
);
