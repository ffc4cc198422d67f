import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Taro from '@tarojs/taro';
import { removeEarlierReleases } from '../../../src/client/cache';
import { createListStore, type PageAnswer } from '../../../src/stores/kit/create-list-store';
import { createPageStore } from '../../../src/stores/kit/create-page-store';
import { dropAnswersOf } from '../../../src/stores/kit/create-viewing';
import { storage } from '../../support/taro';
import { answersAny, cloud, network, newPhone, refuses } from '../support/phone';

beforeEach(newPhone);
const [one, two] = [{ communityId: 'c1' }, { communityId: 'c2' }];
const offline = () => {
  network('none');
  cloud.callFunction.mockRejectedValue(new Error('fail'));
};
const keptKeys = () => storage.keys().filter((key) => key.includes('|cache:'));

/** Each test has a store of its own: no two may have one name. */
let made = 0;
const aPlanStore = () => createPageStore(`plan-${++made}`, 'plans.read');
/** The same questions to a store of pages and to one of lists, which keep them in different shapes. */
const stores = {
  page: () => aPlanStore(),
  list: () =>
    createListStore<{ communityId: string }, unknown, null>(`list-${++made}`, async (question) => {
      const answer = await Taro.cloud.callFunction({ name: 'api', data: question }).then(
        ({ result }) => result as { ok: boolean; value: unknown; error: never },
        () => ({ ok: false, value: undefined, error: { code: 'OFFLINE', details: null } as never }),
      );
      return answer.ok
        ? { ok: true, page: { rows: [answer.value], extra: null } }
        : { ok: false, error: answer.error };
    }),
};

test('the first visit shows a skeleton, then the answer', async () => {
  const store = aPlanStore();
  expect(store.getState().view).toEqual({ phase: 'loading' });
  cloud.callFunction.mockResolvedValue(answersAny({}));
  await store.getState().load(one);
  expect(store.getState().view).toMatchObject({ phase: 'ready', value: {}, fresh: true });
});

test('the next visit shows the earlier answer at once and the fresh one behind it', async () => {
  const store = aPlanStore();
  for (const [question, plan] of [
    [one, 1],
    [two, 2],
  ] as const) {
    cloud.callFunction.mockResolvedValue(answersAny({ plan }));
    await store.getState().load(question);
  }
  cloud.callFunction.mockResolvedValue(answersAny({ plan: 3 }));
  const loading = store.getState().load(one);
  expect(store.getState().view).toMatchObject({ phase: 'ready', value: { plan: 1 }, fresh: false });
  await loading;
  expect(store.getState().view).toMatchObject({ phase: 'ready', value: { plan: 3 }, fresh: true });
});

describe.each(['page', 'list'] as const)('a %s', (kind) => {
  test('without an earlier answer the reason is told', async () => {
    const store = stores[kind]();
    offline();
    await store.getState().load(one);
    expect(store.getState().view).toMatchObject({ phase: 'failed', problem: { code: 'OFFLINE' } });
  });

  test.each(['BUSY', 'INTERNAL', 'OFFLINE'] as const)(
    'an earlier answer stays whatever goes wrong: %s',
    async (code) => {
      const store = stores[kind]();
      cloud.callFunction.mockResolvedValue(answersAny({ plan: 1 }));
      jest.spyOn(Date, 'now').mockReturnValueOnce(1000);
      await store.getState().load(one);
      const before = store.getState().view;
      if (code === 'OFFLINE') offline();
      else cloud.callFunction.mockResolvedValue(refuses(code, { requestId: 'r' }));
      await store.getState().load(two);
      await store.getState().load(one);
      const value = 'value' in before ? before.value : undefined;
      expect(value).toBeDefined();
      expect(store.getState().view).toMatchObject({ phase: 'earlier', at: 1000, value, problem: { code } });
    },
  );

  test.each(['NOT_MEMBER', 'ROLE_REQUIRED', 'NOT_FOUND'] as const)(
    'what one may not read any more is neither shown nor kept: %s',
    async (code) => {
      const store = stores[kind]();
      cloud.callFunction.mockResolvedValue(answersAny({ plan: 1 }));
      await store.getState().load(one);
      expect(keptKeys()).toHaveLength(1);
      cloud.callFunction.mockResolvedValue(refuses(code, { roles: [] }));
      await store.getState().reload();
      expect(store.getState().view).toMatchObject({ phase: 'failed', problem: { code } });
      expect(keptKeys()).toEqual([]);
    },
  );
});

test('who is no member any more sees nothing of the community on other pages either', async () => {
  const [plan, needs] = [aPlanStore(), stores.list()];
  cloud.callFunction.mockResolvedValue(answersAny({ plan: 1 }));
  await needs.getState().load(one);
  await needs.getState().load(two);
  cloud.callFunction.mockResolvedValue(refuses('NOT_MEMBER'));
  await plan.getState().load(one);
  expect(keptKeys().filter((key) => key.includes('"c1"'))).toEqual([]);
  expect(keptKeys().filter((key) => key.includes('"c2"'))).toHaveLength(1);
});

test('the answer to an earlier question never overwrites a later one', async () => {
  const store = aPlanStore();
  let late: (value: unknown) => void = () => undefined;
  cloud.callFunction.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
  const first = store.getState().load(one);
  cloud.callFunction.mockResolvedValueOnce(answersAny({ plan: 'c2' }));
  await store.getState().load(two);
  late(answersAny({ plan: 'c1' }));
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
  await store.getState().load(one);
  for (let page = 0; page < 3; page++) await store.getState().more();
  const { view, trimmed } = store.getState();
  expect(view).toMatchObject({ value: { next: '80' } });
  expect('value' in view && view.value.rows).toHaveLength(60);
  expect(trimmed).toBe(true);
});

describe('what the phone keeps', () => {
  test('no two stores of the app have the same name, and none is without one', () => {
    const folder = join(__dirname, '../../../src/stores');
    // Loading them is the test: a store whose name is taken throws.
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (file.endsWith('.ts')) jest.requireActual<object>(join(folder, file));
    expect(() => createPageStore('works', 'works.list')).toThrow('works');
    expect(() =>
      createListStore('home', async () => ({ ok: true, page: { rows: [], extra: null } })),
    ).toThrow('home');
    expect(() => createPageStore('', 'works.list')).toThrow();
  });

  test('two stores that ask the same keep their answers apart', async () => {
    const [page, list] = [stores.page(), stores.list()];
    cloud.callFunction.mockResolvedValue(answersAny({ plan: 1 }));
    await page.getState().load(one);
    offline();
    await list.getState().load(one);
    expect(list.getState().view).toMatchObject({ phase: 'failed' });
  });

  test('of an older release is removed at the start, and the rest stays', async () => {
    const store = aPlanStore();
    cloud.callFunction.mockResolvedValue(answersAny({ plan: 1 }));
    await store.getState().load(one);
    const [now = ''] = keptKeys();
    const [, ours] = now.split('|cache:');
    Taro.setStorageSync('|cache:home.read:{}', '{}');
    Taro.setStorageSync(`|cache:0123456789ab/${ours}`, '{}');
    Taro.setStorageSync('|draft:need', '"x"');
    removeEarlierReleases();
    expect(storage.keys().sort()).toEqual([now, '|cache-index', '|draft:need'].sort());
  });

  test('goes when the page stumbles over it, and the fresh answer is shown', async () => {
    const store = aPlanStore();
    const page = '/pages/plan/index?stamp=1';
    jest.spyOn(Taro, 'getCurrentInstance').mockReturnValue({ router: { $taroPath: page } } as never);
    for (const question of [one, two]) {
      cloud.callFunction.mockResolvedValue(answersAny({ plan: 'of another shape' }));
      await store.getState().load(question);
    }
    cloud.callFunction.mockResolvedValue(answersAny({ plan: 'fresh' }));
    const loading = store.getState().load(one);
    expect(dropAnswersOf('/pages/needs/index?stamp=2', 'unproven')).toBe(false);
    expect(dropAnswersOf(page, 'unproven')).toBe(true);
    expect(store.getState().view).toEqual({ phase: 'loading' });
    expect(keptKeys()).toHaveLength(1);
    await loading;
    expect(store.getState().view).toMatchObject({ phase: 'ready', value: { plan: 'fresh' } });
    // The cloud's own answer is not dropped by itself: drawn anew, the page would stumble over it for ever.
    expect(dropAnswersOf(page, 'unproven')).toBe(false);
    expect(dropAnswersOf(page, 'all')).toBe(true);
    expect(store.getState().view).toEqual({ phase: 'loading' });
  });
});
