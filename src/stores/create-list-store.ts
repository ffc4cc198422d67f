import { create } from 'zustand';
import { cached, keep } from '../client/cache';
import type { Problem } from '../client/wire';
import type { View } from './create-page-store';

/** One page of a list by key, with what else the answer says. */
export interface Page<Row, Extra> {
  readonly rows: readonly Row[];
  readonly next?: string;
  readonly extra: Extra;
}
export type PageAnswer<Row, Extra> =
  { readonly ok: true; readonly page: Page<Row, Extra> } | { readonly ok: false; readonly problem: Problem };

export interface ListStore<Question, Row, Extra> {
  readonly view: View<Page<Row, Extra>>;
  readonly busy: boolean;
  /** Rows at the head were let go, so that the page stays light: offer the way back to the newest. */
  readonly trimmed: boolean;
  readonly moreProblem?: Problem;
  readonly load: (question: Question) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
  readonly patchRow: (fits: (row: Row) => boolean, change: (row: Row) => Row) => void;
}

/** Sixty rows are some 700 nodes; a page may have 1000. */
const most = 60;

/** A store for a list that comes page by page; the first page is kept for the next visit. */
export function createListStore<Question, Row, Extra>(
  name: string,
  ask: (question: Question, before?: string) => Promise<PageAnswer<Row, Extra>>,
) {
  let question: { readonly key: string; readonly asked: Question } | undefined;

  return create<ListStore<Question, Row, Extra>>()((set, get) => ({
    view: { phase: 'loading' },
    busy: false,
    trimmed: false,
    async load(asked) {
      const key = `${name}:${JSON.stringify(asked)}`;
      if (question?.key !== key) {
        const earlier = cached<Page<Row, Extra>>(key);
        set({ view: earlier ? { phase: 'ready', value: earlier, fresh: false } : { phase: 'loading' } });
      } else if (get().view.phase === 'failed') set({ view: { phase: 'loading' } });
      question = { key, asked };
      const answer = await ask(asked);
      if (question.key !== key) return;
      if (answer.ok) {
        keep(key, answer.page);
        set({
          view: { phase: 'ready', value: answer.page, fresh: true },
          trimmed: false,
          moreProblem: undefined,
        });
        return;
      }
      const before = get().view;
      set({
        view:
          'value' in before
            ? { phase: 'offline', value: before.value, problem: answer.problem }
            : { phase: 'failed', problem: answer.problem },
      });
    },
    reload: async () => (question ? get().load(question.asked) : undefined),
    async more() {
      const { view, busy } = get();
      if (!question || busy || !('value' in view) || !view.value.next) return;
      const { key, asked } = question;
      set({ busy: true, moreProblem: undefined });
      const answer = await ask(asked, view.value.next);
      set({ busy: false });
      if (question.key !== key) return;
      if (!answer.ok) return set({ moreProblem: answer.problem });
      const rows = [...view.value.rows, ...answer.page.rows];
      set({
        view: { phase: 'ready', fresh: true, value: { ...answer.page, rows: rows.slice(-most) } },
        trimmed: get().trimmed || rows.length > most,
      });
    },
    patchRow(fits, change) {
      const { view } = get();
      if (!('value' in view)) return;
      const rows = view.value.rows.map((row) => (fits(row) ? change(row) : row));
      set({ view: { ...view, value: { ...view.value, rows } } });
    },
  }));
}
