import { create } from 'zustand';
import type { Input, Output, ProcedureName } from '../../contract/contract';
import { call } from '../../client/call';
import { newMutationId } from '../../client/mutation-id';
import type { Problem } from '../../client/wire';

/** The page's part of the input; the action itself makes the id. */
export type Given<N extends ProcedureName> = Without<Input<N>>;
/** Over each member of a union, as an input may be one. */
type Without<I> = I extends unknown ? Omit<I, 'mutationId'> : never;

export type ActionState<N extends ProcedureName> =
  | { readonly state: 'idle' | 'busy' }
  | { readonly state: 'done'; readonly value: Output<N> }
  /** `given` tells a list in which row the button was pressed, so that the reason is shown there. */
  | { readonly state: 'failed'; readonly problem: Problem; readonly given: Given<N> };

export interface ActionStore<N extends ProcedureName> {
  readonly now: ActionState<N>;
  /** Runs the action once, however often it is pressed; returns whether it was done. */
  readonly run: (given: Given<N>) => Promise<boolean>;
  readonly reset: () => void;
}

/** A pause is among them: the call before it may have arrived, and this one was its repeat. */
const mayHaveArrived = new Set<string>(['UNREACHABLE', 'BUSY', 'PAUSED', 'INTERNAL']);

/** Gives the same id to the repeat of a call that may have arrived, and a new id to everything else. */
export function keepId() {
  let last: { readonly body: string; readonly id: string } | undefined;
  return {
    async idFor(given: unknown): Promise<string> {
      const body = JSON.stringify(given);
      if (last?.body !== body) last = { body, id: await newMutationId() };
      return last.id;
    },
    settled(id: string, problem?: Problem) {
      if (last?.id === id && !(problem && mayHaveArrived.has(problem.code))) last = undefined;
    },
  };
}

/**
 * A store for one mutation that the person waits for; nothing is kept for later. An answer that comes after a `reset`
 * is told to the caller only: by then the store belongs to another press, or to none.
 */
export function createAction<N extends ProcedureName>(procedure: N) {
  const ids = keepId();
  return create<ActionStore<N>>()((set, get) => ({
    now: { state: 'idle' },
    async run(given) {
      if (get().now.state === 'busy') return false;
      const press: ActionState<N> = { state: 'busy' };
      const show = (now: ActionState<N>) => (get().now === press ? set({ now }) : undefined);
      set({ now: press });
      const mutationId = await ids.idFor(given);
      const answer = await call(procedure, { ...given, mutationId } as Input<N>);
      if (answer.ok) {
        ids.settled(mutationId);
        show({ state: 'done', value: answer.value });
        return true;
      }
      const problem = answer.error;
      ids.settled(mutationId, problem);
      show({ state: 'failed', problem, given });
      return false;
    },
    reset: () => set({ now: { state: 'idle' } }),
  }));
}
