import type { DangerVocabulary } from '../domain/need/need-vocabulary';
import { mustFollow } from '../domain/shared/outbox/subject';
import {
  inSendingOrder,
  urgencyOf,
  type Urgency,
  LONGEST_REST_MS,
  restMs,
} from '../domain/shared/outbox/urgency';
import { dropIfSame } from './drafts';
import { idOf, type Letter } from './letter';
import {
  findWaiting,
  forgetPictures,
  markSending,
  noteRefusal,
  replace,
  sending,
  takeOut,
  waiting,
} from './letter-box';
import { sendLetter, type Fate } from './send-letter';

/** The functions that the sender gets from outside. */
export interface SenderWorld {
  readonly now: () => number;
  /** A number from 0 (inclusive) to 1 (exclusive). */
  readonly chance: () => number;
  /** Calls back once after `ms`; returns a function that cancels it. */
  readonly after: (ms: number, work: () => void) => () => void;
  /** Hears of every letter that has arrived, with the cloud's answer. */
  readonly arrived: (letter: Letter, value: unknown) => void;
}

/** Sends waiting letters. One letter's trouble does not touch the others; only a phone without network stops all. */
export function createSender({ now, chance, after, arrived }: SenderWorld) {
  let words: DangerVocabulary | undefined;
  let running: Promise<void> | undefined;
  let callOff: (() => void) | undefined;
  let open = false;
  /** How many rounds in a row ended for lack of network, and until when to rest because of it. */
  let offline = 0;
  let restUntil = 0;

  const isDanger = (letter: Letter) => urgencyOf(letter, words) === 'danger';

  /**
   * Whether a letter can be sent: it is not being sent, its pictures are there, and no letter that it must follow waits
   * before it. A danger does not wait for its pictures.
   */
  function isFree(letter: Letter): boolean {
    const all = waiting();
    const before = all.slice(0, Math.max(0, all.indexOf(letter)));
    return (
      (!letter.lost || isDanger(letter)) &&
      !sending().has(idOf(letter)) &&
      !before.some((earlier) => !earlier.lost && mustFollow(letter, earlier, words))
    );
  }

  const dueAt = ({ nextAt = 0 }: Letter) => Math.min(nextAt, now() + LONGEST_REST_MS);

  function schedule() {
    callOff?.();
    callOff = undefined;
    const times = waiting().filter(isFree).map(dueAt);
    if (!open || times.length === 0) return;
    const wait = Math.max(Math.min(...times), restUntil) - now();
    callOff = after(Math.max(wait, 1_000), () => void flush('due'));
  }

  async function attempt(letter: Letter, lookedOn: boolean): Promise<Fate> {
    const id = idOf(letter);
    markSending(id, true);
    const fate = await sendLetter(letter, replace, isDanger(letter));
    const isOffline = 'error' in fate && fate.error.code === 'OFFLINE';
    offline = isOffline ? offline + 1 : 0;
    restUntil = isOffline ? now() + restMs(offline, chance()) : 0;
    settle(findWaiting(id) ?? letter, fate, lookedOn);
    markSending(id, false);
    return fate;
  }

  function settle(letter: Letter, fate: Fate, lookedOn: boolean): void {
    const id = idOf(letter);
    if (fate.state === 'sent') {
      if (letter.draft) dropIfSame(letter.draft, id);
      takeOut(id);
      forgetPictures(letter);
      arrived(letter, fate.value);
    } else if (fate.state === 'refused') {
      if (!lookedOn) noteRefusal(letter, fate.error);
      takeOut(id);
    } else if (fate.state === 'lost') {
      replace({ ...letter, lost: fate.error.details.places, lastError: fate.error });
    } else if (fate.error.code === 'OFFLINE') {
      // The letter is not at fault, so it does not rest longer because of this.
      replace({ ...letter, lastError: fate.error });
    } else {
      const attempts = (letter.attempts ?? 0) + 1;
      const nextAt = now() + restMs(attempts, chance());
      replace({ ...letter, attempts, nextAt, lastError: fate.error });
    }
  }

  async function round(which: 'all' | 'due'): Promise<void> {
    const tried = new Set<string>();
    const isTurn = (letter: Letter) =>
      !tried.has(idOf(letter)) && (which === 'all' || dueAt(letter) <= now());
    for (let before = -1; before < tried.size;) {
      before = tried.size;
      for (const { input } of inSendingOrder(waiting().filter(isTurn), words)) {
        // While earlier letters were being sent, this one may have gone another way.
        const letter = findWaiting(idOf({ input }));
        if (!letter || !isFree(letter)) continue;
        tried.add(idOf(letter));
        const fate = await attempt(letter, false);
        if ('error' in fate && fate.error.code === 'OFFLINE') return;
      }
    }
  }

  /**
   * Tries waiting letters: dangers first, then votes, then the oldest, each once a round. A letter that fails steps
   * aside for those behind it. `due` leaves out letters that still rest after a failure.
   */
  function flush(which: 'all' | 'due' = 'all'): Promise<void> {
    running ??= (async () => {
      try {
        await round(which);
      } finally {
        running = undefined;
        schedule();
      }
    })();
    return running;
  }

  return {
    flush,
    /** Sends all, even if a round is just ending for lack of network. */
    async networkReturned(): Promise<void> {
      await running;
      await flush();
    },
    /** Sends this one now, beside whatever is under way; undefined while it must follow another one. */
    async deliver(letter: Letter, lookedOn: boolean): Promise<Fate | undefined> {
      if (!isFree(letter)) return undefined;
      const fate = await attempt(letter, lookedOn);
      if ('error' in fate && fate.error.code === 'OFFLINE') schedule();
      else void flush('due');
      return fate;
    },
    urgency: (letter: Letter): Urgency => urgencyOf(letter, words),
    /** Sets the vocabulary of dangers, which the app knows and this layer does not. */
    know: (vocabulary: DangerVocabulary): void => void (words = vocabulary),
    /** While the app is open, the sender comes back by itself for letters that rest. */
    setOpen(isOpen: boolean): void {
      open = isOpen;
      schedule();
    },
    forget(): void {
      running = undefined;
      offline = restUntil = 0;
      callOff?.();
    },
  };
}
