import Taro from '@tarojs/taro';
import { forgetCommunity, openCache, type Cache } from '../../client/cache';
import type { Problem } from '../../client/wire';
import { page, withCommunity } from '../../routes';
import { afterFailure, withdraws, type View } from './view';

export interface Asked<Question, Value> {
  /** The name of the store's own key space, which no other store uses. */
  readonly name: string;
  readonly ask: (
    question: Question,
  ) => Promise<
    { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem }
  >;
  /** The question that the answer is kept under for next time, if it differs from the one asked. */
  readonly answers?: (value: Value, asked: Question) => Question;
  readonly view: () => View<Value>;
  readonly show: (view: View<Value>) => void;
}

export interface Viewing<Question, Value> {
  /** Shows the earlier answer to this very question at once, and asks again in the background. */
  readonly load: (question: Question) => Promise<void>;
  /** Asks the last question again. */
  readonly reload: () => Promise<void>;
  /** The question whose answer is shown or on its way; a new object each time it is asked. */
  readonly question: () => Question | undefined;
  readonly cache: Cache<Question, Value>;
}

/** What a page can do with all stores that it used, without knowing them. */
interface Dropping {
  readonly page: () => string | undefined;
  readonly community: () => string | undefined;
  /** Drops the answer on show, also from the phone; returns whether there was one. */
  readonly drop: (only: 'unproven' | 'all') => boolean;
}
const stores: Dropping[] = [];

/** The page on top, which is the one that a load is for. */
const pageOnTop = (): string | undefined => Taro.getCurrentInstance().router?.$taroPath;

/** Asks one question at a time and shows its answer: what page stores and list stores have in common. */
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
    // Meanwhile the person has gone on to another question, or has asked again.
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
      // The fresh answer is on its way, or did not come; in that case the reason is left out.
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

/** Replaces a page of a community that the person does not belong to, once: with its public page and the way in. */
function openPlace(communityId: string): void {
  const from = pageOnTop();
  // Refused itself, the public page would be replaced by itself for ever.
  if (from === undefined || from === leading || from.includes(page('household/place').slice(1))) return;
  leading = from;
  void Taro.redirectTo({ url: withCommunity(page('household/place'), communityId) });
}

const communityOf = (question: unknown): string | undefined =>
  (question as { readonly communityId?: string } | undefined)?.communityId;

/**
 * Drops the answers that a page shows: only the `unproven` ones, which come from an earlier visit and may be what broke
 * the page, or `all` of them. Returns whether there were any.
 */
export const dropAnswersOf = (page: string, only: 'unproven' | 'all'): boolean =>
  stores.filter((store) => store.page() === page && store.drop(only)).length > 0;

/**
 * Handles that the person does not belong to this community. The app no longer shows anything it kept of it, neither
 * from the phone nor on pages below the top one, which ask again when the person comes back to them.
 */
export function leaveCommunity(communityId: string | undefined): void {
  if (communityId === undefined) return;
  forgetCommunity(communityId);
  for (const store of stores) {
    if (store.community() === communityId && store.page() !== pageOnTop()) store.drop('all');
  }
}
