import { create } from 'zustand';
import type { Output } from '../../contract/contract';
import { post, type Letter, type Postable } from '../../client/outbox';
import type { Problem } from '../../client/wire';
import { keepId, type Given } from './create-action';

export type PostingState<N extends Postable> =
  | { readonly state: 'idle' | 'busy' }
  /** The action waits in the outbox, for this reason. */
  | { readonly state: 'kept'; readonly problem: Problem; readonly given: Given<N> }
  /** `left` of its pictures did not go along. */
  | { readonly state: 'sent'; readonly value: Output<N>; readonly left?: number }
  | { readonly state: 'refused'; readonly problem: Problem; readonly given: Given<N> };

export interface PostingStore<N extends Postable> {
  readonly now: PostingState<N>;
  readonly send: (
    given: Given<N>,
    more?: Pick<Letter, 'files' | 'draft' | 'until'>,
  ) => Promise<PostingState<N>>;
  readonly reset: () => void;
}

/**
 * A store for an action that waits in the outbox if it cannot be sent. `kept`: the outbox will send it by itself, once.
 * What became of a letter after a `reset` is told to the caller only: by then the store belongs to another press, or to
 * none.
 */
export function createPosting<N extends Postable>(procedure: N) {
  const ids = keepId();
  return create<PostingStore<N>>()((set, get) => ({
    now: { state: 'idle' },
    async send(given, more = {}) {
      const press: PostingState<N> = { state: 'busy' };
      if (get().now.state === 'busy') return press;
      set({ now: press });
      const mutationId = await ids.idFor(given);
      const input = { ...given, mutationId } as unknown as Letter<N>['input'];
      const delivery = await post<N>({ procedure, input, writtenAt: Date.now(), ...more });
      const now: PostingState<N> =
        delivery.state === 'sent' ? delivery : { state: delivery.state, problem: delivery.error, given };
      ids.settled(mutationId, delivery.state === 'refused' ? delivery.error : undefined);
      if (get().now === press) set({ now });
      return now;
    },
    reset: () => set({ now: { state: 'idle' } }),
  }));
}
