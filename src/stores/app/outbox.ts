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
  /** Unsent actions, the oldest first; the outbox sends them by itself. */
  readonly letters: readonly Letter[];
  /** Ids of letters that are being sent at this moment. */
  readonly sending: ReadonlySet<string>;
  /** Ids of letters that the person has taken out since the app was opened. */
  readonly dropped: ReadonlySet<string>;
  /** Actions that the cloud refused in the background; kept until the person has read why. */
  readonly refused: readonly Refused[];
  /** The phone's storage is full: unsent letters are lost when the app is closed. */
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

/** The unsent letters, for every page that mentions them. */
export const useOutbox = create<OutboxStore>()(() => ({ ...now(), acknowledge }));

watch(() => useOutbox.setState(now()));

// A vote that was sent in the background brings a signed receipt too, which the phone keeps.
onArrival(({ procedure, input }, value) => {
  if (procedure === 'ballots.cast' && 'ballotId' in input) keepReceipt(input.ballotId, value as CastReceipt);
});

/** Starts sending unsent letters; `app.tsx` calls it on start, with the vocabulary of dangers. */
export function startOutbox(dangerWords: DangerVocabulary): void {
  know(dangerWords);
  transport.onOnline(() => void networkReturned());
  showOutbox();
}

/** Tries to send, on every show and when the person asks for it. */
export function showOutbox(): void {
  setOpen(true);
  void flush();
}

/** While nobody is looking, no timer runs. */
export const hideOutbox = (): void => setOpen(false);

export const sendWaiting = (): void => void flush();

/** The first unsent letter of a procedure for which `fits` is true, if there is one. */
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
