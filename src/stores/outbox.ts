import { create } from 'zustand';
import {
  acknowledge,
  flush,
  refusals,
  waiting,
  watch,
  type Letter,
  type Postable,
  type Refused,
} from '../client/outbox';
import { transport } from '../client/transport';

interface OutboxStore {
  /** Unsent actions, oldest first; they go by themselves. */
  readonly letters: readonly Letter[];
  /** Actions that the cloud refused in the background, until they have been read. */
  readonly refused: readonly Refused[];
  readonly acknowledge: (mutationId: string) => void;
}

/** What waits to be sent, for every page that says so. */
export const useOutbox = create<OutboxStore>()(() => ({
  letters: waiting(),
  refused: refusals(),
  acknowledge,
}));

watch(() => useOutbox.setState({ letters: waiting(), refused: refusals() }));

/** Sends what waits: called by `app.tsx` on start and on show, and by the network's return. */
export function startOutbox(): void {
  transport.onOnline(() => void flush());
  void flush();
}

export const sendWaiting = (): void => void flush();

/** The first unsent letter of a procedure that fits, if there is one. */
export function findLetter<N extends Postable>(
  letters: readonly Letter[],
  procedure: N,
  fits: (input: Letter<N>['input']) => boolean,
): Letter<N> | undefined {
  return letters.find(
    (letter): letter is Letter<N> & Letter =>
      letter.procedure === procedure && fits(letter.input as Letter<N>['input']),
  ) as Letter<N> | undefined;
}
