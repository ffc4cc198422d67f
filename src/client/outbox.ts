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
/** One listener is told of every letter that has arrived, looked on or not. */
export const onArrival = (listener: typeof tell): void => void (tell = listener);
/** Called on start, on show and by the person: everything is tried once. */
export const flush = (): Promise<void> => sender.flush();
export const { networkReturned, know, setOpen } = sender;

export type Delivery<N extends Postable> =
  | { readonly state: 'sent'; readonly value: Output<N> }
  | { readonly state: 'kept' | 'refused'; readonly error: Problem };

/**
 * Its words are in the box from now on: left as a draft too, they would be sent twice after a killed app. What was typed
 * since the press is not in the letter and stays.
 */
function putAway(letter: Letter): void {
  putIn(letter);
  if (letter.draft && !isVolatile()) dropIfSame(letter.draft);
}

/**
 * Puts the letter into the box and sends it. `kept`: it goes by itself later, once, under the same id. `refused`: it
 * cannot go as it is and is out of the box again; the words are the page's to keep.
 */
export async function post<N extends Postable>(letter: Letter<N>): Promise<Delivery<N>> {
  const letterIn = letter as Letter;
  putAway(letterIn);
  const fate = await sender.deliver(letterIn, true);
  if (!fate) return { state: 'kept', error: unreachable };
  switch (fate.state) {
    case 'sent':
      return { state: 'sent', value: fate.value as Output<N> };
    case 'failed':
      return { state: 'kept', error: fate.error };
    default:
      takeOut(idOf(letterIn));
      if (letterIn.draft) restoreDraft(letterIn.draft);
      return { state: 'refused', error: fate.error };
  }
}

/**
 * Puts the letter into the box and waits for nothing: on a door round the next bell does not wait for a weak network.
 * A refusal is then told as one in the background. A danger goes beside whatever is under way.
 */
export function leave<N extends Postable>(letter: Letter<N>): void {
  const letterIn = letter as Letter;
  putAway(letterIn);
  if (sender.urgency(letterIn) === 'danger') void sender.deliver(letterIn, false);
  else void sender.flush('due');
}

/**
 * Forgets what is in memory, as a restart of the app does: no test can end its own process.
 *
 * @internal
 */
export function restart(): void {
  forgetBox();
  sender.forget();
}
