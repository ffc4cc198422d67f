import { create } from 'zustand';
import type { Input, Output, ProcedureName } from '../../contract/contract';
import { call } from '../../client/call';
import { createViewing, type Asked, type Viewing } from './create-viewing';
import { changeValue, type View } from './view';

export interface PageStore<N extends ProcedureName> extends Pick<
  Viewing<Input<N>, Output<N>>,
  'load' | 'reload'
> {
  readonly view: View<Output<N>>;
  /** Shows what the person has just done, before the cloud is asked again. */
  readonly patch: (change: (value: Output<N>) => Output<N>) => void;
}

/**
 * A store for a page whose first screen is the answer to one query. `cache` is the answer that the phone keeps.
 *
 * @throws if another store has this name
 */
export function createPageStore<N extends ProcedureName>(
  name: string,
  procedure: N,
  more: Pick<Asked<Input<N>, Output<N>>, 'answers'> = {},
) {
  const viewing: Viewing<Input<N>, Output<N>> = createViewing({
    ...more,
    name,
    ask: (input) => call(procedure, input),
    view: () => store.getState().view,
    show: (view) => store.setState({ view }),
  });
  const store = create<PageStore<N>>()((set, get) => ({
    view: { phase: 'loading' },
    load: viewing.load,
    reload: viewing.reload,
    patch: (change) => set({ view: changeValue(get().view, change) }),
  }));
  return Object.assign(store, { cache: viewing.cache });
}
