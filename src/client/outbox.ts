import type { Output } from '../contract/contract';
import { restoreDraft, dropIfSame } from './drafts';
import { idOf, type Letter, type Postable } from './letter';
import { forgetBox, isVolatile, putIn, takeOut } from './letter-box';
import { createSender } from './sender';
import { unreachable, type Problem } from './wire';

export type { Letter, Postable, Refused } from './letter';
export { acknowledge, dropped, isVolatile, refusals, sending, waiting, watch } from './letter-box';

let tell: (letter: Letter, value: unknown) => void = () => undefined;
const sender = createSender({
  now: () => Date.now(),
  chance: Math.random,
  after(ms, work) {
    const timer = setTimeout(work, ms);
    return () => clearTimeout(timer);
  },
  arrived: (letter, value) => tell(letter, value),
});
/** Sets the one listener, which hears of every letter that has arrived, in the background too. */
export const onArrival = (listener: typeof tell): void => void (tell = listener);
/** Tries to send everything once; called on start, on show and by the person. */
export const flush = (): Promise<void> => sender.flush();
export const { networkReturned, know, setOpen } = sender;

export type Delivery<N extends Postable> =
  /** `left` of its pictures did not go along. */
  | { readonly state: 'sent'; readonly value: Output<N>; readonly left?: number }
  | { readonly state: 'kept' | 'refused'; readonly error: Problem };

/**
 * Moves a letter's words from the draft into the box: if the draft stayed, they would be sent twice after a killed app.
 * Anything typed since the press is not in the letter, so it stays a draft.
 */
function putAway(letter: Letter): void {
  putIn(letter);
  if (letter.draft && !isVolatile()) dropIfSame(letter.draft, idOf(letter));
}

/**
 * Puts the letter into the box and sends it. `kept`: the outbox sends it later by itself, once, under the same id.
 * `refused`: it cannot be sent as it is and has left the box; the page has to keep the words.
 */
export async function post<N extends Postable>(letter: Letter<N>): Promise<Delivery<N>> {
  const letterIn = letter as Letter;
  putAway(letterIn);
  const fate = await sender.deliver(letterIn, true);
  if (!fate) return { state: 'kept', error: unreachable };
  switch (fate.state) {
    case 'sent':
      return { ...fate, value: fate.value as Output<N> };
    case 'failed':
      return { state: 'kept', error: fate.error };
    default:
      takeOut(idOf(letterIn));
      if (letterIn.draft) restoreDraft(letterIn.draft, idOf(letterIn));
      return { state: 'refused', error: fate.error };
  }
}

/**
 * Puts the letter into the box and does not wait: on a door round the next bell must not depend on a weak network. A
 * refusal is then reported like one in the background. A danger is sent beside whatever is under way.
 */
export function leave<N extends Postable>(letter: Letter<N>): void {
  const letterIn = letter as Letter;
  putAway(letterIn);
  if (sender.urgency(letterIn) === 'danger') void sender.deliver(letterIn, false);
  else void sender.flush('due');
}

/**
 * Forgets everything in memory, as a restart of the app does: a test cannot end its own process.
 *
 * @internal
 */
export function restart(): void {
  forgetBox();
  sender.forget();
}
