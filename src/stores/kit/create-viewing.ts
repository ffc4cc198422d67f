import Taro from '@tarojs/taro';
import { forgetCommunity, openCache, type Cache } from '../../client/cache';
import type { Problem } from '../../client/wire';
import { page, withCommunity } from '../../routes';
import { afterFailure, withdraws, type View } from './view';

export interface Asked<Question, Value> {
  /** The store's own, and no other's: the name of its key space. */
  readonly name: string;
  readonly ask: (
    question: Question,
  ) => Promise<
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem }
  >;
  /** The question under which the answer will be looked for the next time, where it is not the one asked. */
  readonly answers?: (value: Value, asked: Question) => Question;
  readonly view: () => View<Value>;
  readonly show: (view: View<Value>) => void;
}

export interface Viewing<Question, Value> {
  /** Shows the earlier answer to this very question at once and asks again behind it. */
  readonly load: (question: Question) => Promise<void>;
  /** Asks the last question again. */
  readonly reload: () => Promise<void>;
  /** The one whose answer is shown or under way; another object each time it is asked. */
  readonly question: () => Question | undefined;
  readonly cache: Cache<Question, Value>;
}

/** What a page can do with all stores that it asked, without knowing them. */
interface Dropping {
  readonly page: () => string | undefined;
  readonly community: () => string | undefined;
  /** Drops the answer on show, also from the phone; answers whether there was one. */
  readonly drop: (only: 'unproven' | 'all') => boolean;
}
const stores: Dropping[] = [];

/** The page on top; the one that a load is for. */
const pageOnTop = (): string | undefined => Taro.getCurrentInstance().router?.$taroPath;

/** One question at a time and what is shown of its answer: what stores of pages and stores of lists have in common. */
export function createViewing<Question, Value>({
  name,
  ask,
  answers = (_value, asked) => asked,
  view,
  show,
}: Asked<Question, Value>): Viewing<Question, Value> {
  const cache = openCache<Question, Value>(name);
  const same = (one: Question, other: Question) => JSON.stringify(one) === JSON.stringify(other);
  let question: { readonly asked: Question; readonly page: string | undefined } | undefined;

  async function load(asked: Question): Promise<void> {
    if (!question || !same(question.asked, asked)) {
      const earlier = cache.read(asked);
      show(earlier ? { phase: 'ready', ...earlier, fresh: false } : { phase: 'loading' });
    } else if (view().phase === 'failed') show({ phase: 'loading' });
    const mine = { asked, page: pageOnTop() };
    question = mine;
    const answer = await ask(asked);
    // The person has gone on to another question meanwhile, or has asked anew.
    if (!question || !same(question.asked, asked)) return;
    if (!answer.ok) return fail(answer.error, asked);
    const kept = { at: Date.now(), value: answer.value };
    const under = answers(answer.value, asked);
    if (!same(under, asked)) cache.drop(asked);
    cache.keep(under, kept);
    question = { ...mine, asked: under };
    show({ phase: 'ready', ...kept, fresh: true });
  }

  function fail(problem: Problem, asked: Question): void {
    if (withdraws(problem)) cache.drop(asked);
    const elsewhere = problem.code === 'NOT_MEMBER' ? communityOf(asked) : undefined;
    leaveCommunity(elsewhere);
    show(afterFailure(view(), problem));
    if (elsewhere !== undefined && question?.page === pageOnTop()) openPlace(elsewhere);
  }

  stores.push({
    page: () => question?.page,
    community: () => communityOf(question?.asked),
    drop(only) {
      const now = view();
      const unproven = now.phase === 'earlier' || (now.phase === 'ready' && !now.fresh);
      if (!question || (only === 'unproven' && !unproven)) return false;
      cache.drop(question.asked);
      if (only === 'all') question = undefined;
      // The fresh answer is under way, or has not come: then the reason is left.
      show(
        now.phase === 'earlier' && only !== 'all'
          ? { phase: 'failed', problem: now.problem }
          : { phase: 'loading' },
      );
      return true;
    },
  });
  return {
    load,
    reload: async () => (question ? load(question.asked) : undefined),
    question: () => question?.asked,
    cache,
  };
}

let leading: string | undefined;

/** In the place of a page of a community that is not the person's, once: what is public of it, and the way in. */
function openPlace(communityId: string): void {
  const from = pageOnTop();
  if (from === undefined || from === leading) return;
  leading = from;
  void Taro.redirectTo({ url: withCommunity(page('household/place'), communityId) });
}

const communityOf = (question: unknown): string | undefined =>
  (question as { readonly communityId?: string } | undefined)?.communityId;

/**
 * Drops the answers that a page shows: the `unproven` ones, which come from an earlier visit and may be what the page
 * stumbled over, or `all` of them. Answers whether there were any.
 */
export const dropAnswersOf = (page: string, only: 'unproven' | 'all'): boolean =>
  stores.filter((store) => store.page() === page && store.drop(only)).length > 0;

/**
 * The person does not belong to this community: nothing that was kept of it is shown any more, neither from the phone
 * nor on pages below the one on top, which ask anew when they are come back to.
 */
export function leaveCommunity(communityId: string | undefined): void {
  if (communityId === undefined) return;
  forgetCommunity(communityId);
  for (const store of stores) {
    if (store.community() === communityId && store.page() !== pageOnTop()) store.drop('all');
  }
}
