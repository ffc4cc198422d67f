import { createKeptList } from './kept-list';
import { idOf, withoutChoice, type Letter, type Refused } from './letter';
import { readDraft, restoreDraft } from './drafts';
import { forgetPicture } from './pictures';
import type { Problem } from './wire';

/** The letters on this phone: what waits, what is being sent this moment, and what was refused. */
const listeners = new Set<() => void>();
const notifyListeners = () => listeners.forEach((listener) => listener());
const letters = createKeptList<Letter>('outbox', notifyListeners);
const refused = createKeptList<Refused>('refused', notifyListeners);
let underWay: ReadonlySet<string> = new Set();
let givenUp: ReadonlySet<string> = new Set();

/** Unsent letters, oldest first. */
export const waiting = letters.all;
/** Letters that the cloud refused after the person had left the page, until they have been read. */
export const refusals = refused.all;
/** The phone's storage is full: what waits lives as long as the app does. */
export const isVolatile = (): boolean => letters.isVolatile() || refused.isVolatile();
export const sending = (): ReadonlySet<string> => underWay;
/** Taken out by the person since the app was opened: not sent. */
export const dropped = (): ReadonlySet<string> => givenUp;

/** Calls back after every change of the box; answers how to stop. */
export function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const findWaiting = (id: string): Letter | undefined =>
  waiting().find((letter) => idOf(letter) === id);

/** Puts a letter in at the end, in the place of one under the same id. */
export const putIn = (letter: Letter): void =>
  letters.change((list) => [...list.filter((other) => idOf(other) !== idOf(letter)), letter]);

/** Changes a letter where it lies; one that was taken out meanwhile stays out. */
export const replace = (letter: Letter): void =>
  letters.change((list) => list.map((other) => (idOf(other) === idOf(letter) ? letter : other)));

export const takeOut = (id: string): void =>
  letters.change((list) => list.filter((letter) => idOf(letter) !== id));

/** Takes it out because the person said so. */
export function giveUp(id: string): void {
  givenUp = new Set([...givenUp, id]);
  takeOut(id);
}

export function markSending(id: string, now: boolean): void {
  const next = new Set(underWay);
  if (now) next.add(id);
  else next.delete(id);
  underWay = next;
  notifyListeners();
}

/** Frees the copies of a letter's pictures, but those that its draft holds again. */
export function forgetPictures({ files, draft }: Letter): void {
  const held = draft ? JSON.stringify(readDraft(draft.key) ?? '') : '';
  for (const path of files?.paths ?? []) if (!held.includes(path)) forgetPicture(path);
}

/** Notes a refusal that nobody was looking at; the words become a draft again where no others stand. */
export function noteRefusal(letter: Letter, error: Problem): void {
  if (letter.draft) restoreDraft(letter.draft);
  refused.change((list) => [...list, { letter: withoutChoice(letter), error }]);
}

/** The refusal has been read. What was not put back on its page is given up. */
export function acknowledge(id: string): void {
  const read = refusals().find(({ letter }) => idOf(letter) === id);
  refused.change((list) => list.filter(({ letter }) => idOf(letter) !== id));
  if (read) forgetPictures(read.letter);
}

/** Forgets what is in memory, as a restart does; for tests. */
export function forgetBox(): void {
  letters.forget();
  refused.forget();
  underWay = new Set();
}
