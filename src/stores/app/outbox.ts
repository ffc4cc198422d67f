import { create } from 'zustand';
import {
  acknowledge,
  dropped,
  flush,
  isVolatile,
  know,
  networkReturned,
  onArrival,
  refusals,
  sending,
  setOpen,
  waiting,
  watch,
  type Letter,
  type Postable,
  type Refused,
} from '../../client/outbox';
import { transport } from '../../client/transport';
import type { CastReceipt } from '../../contract/ballot/ballots';
import type { DangerVocabulary } from '../../domain/need/need-vocabulary';
import { keepReceipt } from '../record/kept-receipts';

interface OutboxStore {
  /** Unsent actions, oldest first; they go by themselves. */
  readonly letters: readonly Letter[];
  /** Ids of those that are being sent this moment. */
  readonly sending: ReadonlySet<string>;
  /** Ids of those that the person took out since the app was opened. */
  readonly dropped: ReadonlySet<string>;
  /** Actions that the cloud refused in the background, until they have been read. */
  readonly refused: readonly Refused[];
  /** The phone's storage is full: they are gone when the app is closed. */
  readonly volatile: boolean;
  readonly acknowledge: (mutationId: string) => void;
}

const now = () => ({
  letters: waiting(),
  sending: sending(),
  dropped: dropped(),
  refused: refusals(),
  volatile: isVolatile(),
});

/** What waits to be sent, for every page that says so. */
export const useOutbox = create<OutboxStore>()(() => ({ ...now(), acknowledge }));

watch(() => useOutbox.setState(now()));

// What the service signed is kept also of a vote that went out in the background.
onArrival(({ procedure, input }, value) => {
  if (procedure === 'ballots.cast' && 'ballotId' in input) keepReceipt(input.ballotId, value as CastReceipt);
});

/** Sends what waits: called by `app.tsx` on start, with the words by which dangers are known. */
export function startOutbox(dangerWords: DangerVocabulary): void {
  know(dangerWords);
  transport.onOnline(() => void networkReturned());
  showOutbox();
}

/** On every show, and when the person asks for it. */
export function showOutbox(): void {
  setOpen(true);
  void flush();
}

/** Nobody looks on: no timer runs. */
export const hideOutbox = (): void => setOpen(false);

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
