import { create } from 'zustand';
import type { Input, Output, ProcedureName } from '../contract/contract';
import { cached, keep } from '../client/cache';
import { call } from '../client/call';
import type { Problem } from '../client/wire';

/**
 * What a page shows.
 * - `loading`: no answer yet and none from before: skeleton.
 * - `ready`: an answer; `fresh` is false while the one from the last visit is shown and the new one is under way.
 * - `offline`: the new one did not come; the earlier one stays.
 * - `failed`: nothing to show: the reason and one more try.
 */
export type View<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly value: T; readonly fresh: boolean }
  | { readonly phase: 'offline'; readonly value: T; readonly problem: Problem }
  | { readonly phase: 'failed'; readonly problem: Problem };

export interface PageStore<N extends ProcedureName> {
  readonly view: View<Output<N>>;
  /** Shows the earlier answer to this very question at once and asks again behind it. */
  readonly load: (input: Input<N>) => Promise<void>;
  /** Asks the last question again. */
  readonly reload: () => Promise<void>;
  /** Shows what the person has just done before the cloud is asked again. */
  readonly patch: (change: (value: Output<N>) => Output<N>) => void;
}

const unanswered = (problem: Problem) => problem.code === 'OFFLINE' || problem.code === 'UNREACHABLE';

/** A store for a page whose first screen is the answer to one query. */
export function createPageStore<N extends ProcedureName>(procedure: N) {
  let question: { readonly key: string; readonly input: Input<N> } | undefined;

  return create<PageStore<N>>()((set, get) => ({
    view: { phase: 'loading' },
    async load(input) {
      const key = `${procedure}:${JSON.stringify(input)}`;
      if (question?.key !== key) {
        const earlier = cached<Output<N>>(key);
        set({
          view:
            earlier === undefined ? { phase: 'loading' } : { phase: 'ready', value: earlier, fresh: false },
        });
      } else if (get().view.phase === 'failed') {
        set({ view: { phase: 'loading' } });
      }
      question = { key, input };
      const answer = await call(procedure, input);
      // The person has gone on to another question meanwhile.
      if (question.key !== key) return;
      if (answer.ok) {
        keep(key, answer.value);
        set({ view: { phase: 'ready', value: answer.value, fresh: true } });
        return;
      }
      const problem = answer.error as Problem;
      const before = get().view;
      const stays = 'value' in before && unanswered(problem);
      set({
        view: stays ? { phase: 'offline', value: before.value, problem } : { phase: 'failed', problem },
      });
    },
    reload: async () => (question ? get().load(question.input) : undefined),
    patch(change) {
      const { view } = get();
      if ('value' in view) set({ view: { ...view, value: change(view.value) } });
    },
  }));
}
