import { create } from 'zustand';
import type { Input, Output, ProcedureName } from '../../contract/contract';
import type { Rows } from '../../contract/procedure';
import { call } from '../../client/call';
import type { Problem } from '../../client/wire';
import { createViewing, type Viewing } from './create-viewing';
import { changeValue, type View } from './view';

/** One page of a list by key, with the rest of its answer. */
export interface Page<Row, Extra> extends Rows<Row> {
  readonly extra: Extra;
}
export type PageAnswer<Row, Extra> =
  { readonly ok: true; readonly page: Page<Row, Extra> } | { readonly ok: false; readonly error: Problem };

/** The procedures that answer a list page by page. */
type Listing = {
  [N in ProcedureName]: Output<N> extends Rows<unknown>
    ? Input<N> extends { from?: string }
      ? N
      : never
    : never;
}[ProcedureName];
type RowOf<N extends Listing> = Output<N> extends Rows<infer Row> ? Row : never;

/** Asks a procedure for one page after the other; `read` picks what the page needs from the rest of the answer. */
export function askPages<N extends Listing, Extra>(
  procedure: N,
  read: (value: Output<N>, question: Omit<Input<N>, 'from'>) => Extra,
) {
  return async (question: Omit<Input<N>, 'from'>, from?: string): Promise<PageAnswer<RowOf<N>, Extra>> => {
    const answer = await call(procedure, { ...question, ...(from && { from }) } as Input<N>);
    if (!answer.ok) return answer;
    const { rows, next } = answer.value as Rows<RowOf<N>>;
    return { ok: true, page: { rows, extra: read(answer.value, question), ...(next && { next }) } };
  };
}

export interface ListStore<Question, Row, Extra> {
  readonly view: View<Page<Row, Extra>>;
  readonly busy: boolean;
  /** Rows at the head were dropped to keep the page light, so it offers the way back to the newest. */
  readonly trimmed: boolean;
  readonly moreProblem?: Problem;
  readonly load: (question: Question) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
  readonly patchRow: (fits: (row: Row) => boolean, change: (row: Row) => Row) => void;
}

/** The state when only the first page is shown. */
const head = { trimmed: false, moreProblem: undefined };

/** Sixty rows are some 700 nodes; a page may have 1000. */
const most = 60;

/**
 * A store for a list that comes page by page; the first page is kept for the next visit.
 *
 * @throws if another store has this name
 */
export function createListStore<Question, Row, Extra>(
  name: string,
  ask: (question: Question, from?: string) => Promise<PageAnswer<Row, Extra>>,
) {
  const viewing: Viewing<Question, Page<Row, Extra>> = createViewing({
    name,
    async ask(question) {
      const answer = await ask(question);
      return answer.ok ? { ok: true, value: answer.page } : answer;
    },
    view: () => store.getState().view,
    show: (view) => store.setState({ view, ...(view.phase === 'ready' && head) }),
  });
  const store = create<ListStore<Question, Row, Extra>>()((set, get) => ({
    view: { phase: 'loading' },
    busy: false,
    trimmed: false,
    load: viewing.load,
    reload: viewing.reload,
    async more() {
      const { view, busy } = get();
      const question = viewing.question();
      if (question === undefined || busy || !('value' in view) || !view.value.next) return;
      set({ busy: true, moreProblem: undefined });
      const answer = await ask(question, view.value.next);
      set({ busy: false });
      // Meanwhile the person has gone on to another question, or the first page was asked for again.
      if (viewing.question() !== question) return;
      if (!answer.ok) return set({ moreProblem: answer.error });
      const rows = [...view.value.rows, ...answer.page.rows];
      const value = { ...answer.page, rows: rows.slice(-most) };
      set({
        view: { phase: 'ready', fresh: true, at: view.at, value },
        trimmed: get().trimmed || rows.length > most,
      });
    },
    patchRow(fits, change) {
      const rowsOf = ({ rows }: Page<Row, Extra>) => rows.map((row) => (fits(row) ? change(row) : row));
      set({ view: changeValue(get().view, (page) => ({ ...page, rows: rowsOf(page) })) });
    },
  }));
  return store;
}
