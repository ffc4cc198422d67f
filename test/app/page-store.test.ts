import { createPageStore } from '../../src/stores/create-page-store';
import { createListStore, type PageAnswer } from '../../src/stores/create-list-store';
import { answers, cloud, network, newPhone, refuses } from './support/phone';

beforeEach(newPhone);
const input = { communityId: 'c1' };
const offline = () => {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('fail'));
};

test('the first visit shows a skeleton, then the answer', async () => {
  const store = createPageStore('plans.read');
  expect(store.getState().view).toEqual({ phase: 'loading' });
  cloud.callFunction.mockResolvedValue(answers({}));
  await store.getState().load(input);
  expect(store.getState().view).toEqual({ phase: 'ready', value: {}, fresh: true });
});

test('the next visit shows the earlier answer at once and the fresh one behind it', async () => {
  cloud.callFunction.mockResolvedValue(answers({ plan: 1 }));
  await createPageStore('plans.read').getState().load(input);
  const next = createPageStore('plans.read');
  cloud.callFunction.mockResolvedValue(answers({ plan: 2 }));
  const loading = next.getState().load(input);
  expect(next.getState().view).toEqual({ phase: 'ready', value: { plan: 1 }, fresh: false });
  await loading;
  expect(next.getState().view).toEqual({ phase: 'ready', value: { plan: 2 }, fresh: true });
});

test('without network the earlier answer stays; without an earlier one the reason is told', async () => {
  const store = createPageStore('works.list');
  offline();
  await store.getState().load(input);
  expect(store.getState().view).toMatchObject({ phase: 'failed', problem: { code: 'OFFLINE' } });
  network('wifi');
  cloud.callFunction.mockResolvedValue(answers({ updates: [] }));
  await store.getState().reload();
  offline();
  await store.getState().reload();
  expect(store.getState().view).toMatchObject({
    phase: 'offline',
    value: { updates: [] },
    problem: { code: 'OFFLINE' },
  });
});

test('a refusal does not hide behind an earlier answer', async () => {
  const store = createPageStore('plans.read');
  cloud.callFunction.mockResolvedValue(answers({}));
  await store.getState().load(input);
  cloud.callFunction.mockResolvedValue(refuses('NOT_MEMBER'));
  await store.getState().reload();
  expect(store.getState().view).toMatchObject({ phase: 'failed', problem: { code: 'NOT_MEMBER' } });
});

test('the answer to an earlier question never overwrites a later one', async () => {
  const store = createPageStore('plans.read');
  let late: (value: unknown) => void = () => undefined;
  cloud.callFunction.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
  const first = store.getState().load({ communityId: 'c1' });
  cloud.callFunction.mockResolvedValueOnce(answers({ plan: 'c2' }));
  await store.getState().load({ communityId: 'c2' });
  late(answers({ plan: 'c1' }));
  await first;
  expect(store.getState().view).toMatchObject({ value: { plan: 'c2' } });
});

test('a list grows page by page and stays light', async () => {
  const ask = async (_: unknown, before?: string): Promise<PageAnswer<number, null>> => {
    const from = Number(before ?? 0);
    return {
      ok: true,
      page: { rows: Array.from({ length: 20 }, (_row, i) => from + i), next: String(from + 20), extra: null },
    };
  };
  const store = createListStore('numbers', ask);
  await store.getState().load(input);
  for (let page = 0; page < 3; page++) await store.getState().more();
  const { view, trimmed } = store.getState();
  expect(view).toMatchObject({ value: { next: '80' } });
  expect('value' in view && view.value.rows).toHaveLength(60);
  expect(trimmed).toBe(true);
});
