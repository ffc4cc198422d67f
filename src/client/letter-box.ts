import { createKeptList } from './kept-list';
import { idOf, withoutChoice, type Letter, type Refused } from './letter';
import { readDraft, restoreDraft } from './drafts';
import { forgetPicture } from './pictures';
import type { Problem } from './wire';

/** The letters on this phone: those that wait, those being sent at this moment, and those that were refused. */
const listeners = new Set<() => void>();
const notifyListeners = () => listeners.forEach((listener) => listener());
const letters = createKeptList<Letter>('outbox', notifyListeners);
const refused = createKeptList<Refused>('refused', notifyListeners);
let underWay: ReadonlySet<string> = new Set();
let givenUp: ReadonlySet<string> = new Set();

/** Unsent letters, oldest first. */
export const waiting = letters.all;
/** Letters that the cloud refused after the person had left the page; kept until the person has read why. */
export const refusals = refused.all;
/** The storage is full: waiting letters are lost when the app is closed. */
export const isVolatile = (): boolean => letters.isVolatile() || refused.isVolatile();
export const sending = (): ReadonlySet<string> => underWay;
/** Letters that the person has taken out since the app was opened: they were not sent. */
export const dropped = (): ReadonlySet<string> => givenUp;

/** Calls back after every change of the box; returns a function that stops it. */
export function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const findWaiting = (id: string): Letter | undefined =>
  waiting().find((letter) => idOf(letter) === id);

/** Puts a letter in at the end; it replaces one with the same id. */
export const putIn = (letter: Letter): void =>
  letters.change((list) => [...list.filter((other) => idOf(other) !== idOf(letter)), letter]);

/** Changes a letter in its place; a letter that was taken out meanwhile stays out. */
export const replace = (letter: Letter): void =>
  letters.change((list) => list.map((other) => (idOf(other) === idOf(letter) ? letter : other)));

export const takeOut = (id: string): void =>
  letters.change((list) => list.filter((letter) => idOf(letter) !== id));

/** Takes a letter out because the person said so. */
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

/** Frees the copies of a letter's pictures, except those that its draft holds again. */
export function forgetPictures({ files, draft }: Letter): void {
  const held = draft ? JSON.stringify(readDraft(draft.key) ?? '') : '';
  for (const path of files?.paths ?? []) if (!held.includes(path)) forgetPicture(path);
}

/** Notes a refusal that happened in the background; the words become a draft again if no others are there. */
export function noteRefusal(letter: Letter, error: Problem): void {
  if (letter.draft) restoreDraft(letter.draft, idOf(letter));
  refused.change((list) => [...list, { letter: withoutChoice(letter), error }]);
}

/** Notes that the person has read the refusal. Anything not put back on its page is given up. */
export function acknowledge(id: string): void {
  const read = refusals().find(({ letter }) => idOf(letter) === id);
  refused.change((list) => list.filter(({ letter }) => idOf(letter) !== id));
  if (read) forgetPictures(read.letter);
}

/** Forgets everything in memory, as a restart does; for tests. */
export function forgetBox(): void {
  letters.forget();
  refused.forget();
  underWay = new Set();
}
