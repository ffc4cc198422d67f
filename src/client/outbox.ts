import type { Input, Output, ProcedureName } from '../contract/contract';
import { call } from './call';
import { saveDraft } from './drafts';
import { forgetPicture } from './pictures';
import { read, write } from './storage';
import { upload } from './upload';
import { unreachable, type Problem, type TransportError, type UploadFolder } from './wire';

/** Actions that are kept and sent later when they could not be sent. */
export type Postable = Extract<
  ProcedureName,
  | 'ballots.cast'
  | 'canvass.record'
  | 'door.record'
  | 'ideas.post'
  | 'needs.submit'
  | 'needs.back'
  | 'needs.unback'
  | 'ratings.submit'
  | 'works.post'
>;

export interface Letter<N extends Postable = Postable> {
  readonly procedure: N;
  /** Carries the `mutationId`, which is also the letter's own id. `pictures` is filled when they are stored. */
  readonly input: Input<N>;
  readonly writtenAt: number;
  /** Local pictures still to be stored, in order; stored ones move to `input.pictures`. */
  readonly files?: { readonly folder: UploadFolder; readonly paths: readonly string[] };
  /** Where the words go back to, should the cloud refuse them. */
  readonly draft?: { readonly key: string; readonly value: unknown };
}

export interface Refused {
  readonly letter: Letter;
  readonly error: Problem;
}

export type Delivery<N extends Postable> =
  | { readonly state: 'sent'; readonly value: Output<N> }
  | { readonly state: 'kept'; readonly error: TransportError }
  | { readonly state: 'refused'; readonly error: Problem };

interface Outcome {
  readonly value?: unknown;
  readonly refused?: Problem;
}

/** Answers that may be different in a minute: a letter sent in the background stays in the box for them. */
const passing = new Set<string>(['BUSY', 'INTERNAL', 'CONTENT_CHECK_UNAVAILABLE']);

let letters: readonly Letter[] | undefined;
let running: Promise<void> | undefined;
let lastError: TransportError = unreachable;
const awaited = new Map<string, Outcome | undefined>();
const listeners = new Set<() => void>();
const idOf = (letter: { readonly input: unknown }) =>
  (letter.input as { readonly mutationId: string }).mutationId;

/** Unsent letters, oldest first. */
export const waiting = (): readonly Letter[] => (letters ??= read<Letter[]>('outbox') ?? []);
/** Letters that the cloud refused after the person had left the page, until they have been read. */
export const refusals = (): readonly Refused[] => read<Refused[]>('refused') ?? [];

/** Calls back after every change of the box; answers how to stop. */
export function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function put(next: readonly Letter[]) {
  letters = next;
  // Should the phone's storage be full, the letter still lives as long as the app does.
  write('outbox', next);
  for (const listener of listeners) listener();
}

const replace = (letter: Letter) => put(waiting().map((l) => (idOf(l) === idOf(letter) ? letter : l)));
const take = (letter: Letter) => put(waiting().filter((l) => idOf(l) !== idOf(letter)));

export function acknowledge(mutationId: string): void {
  write(
    'refused',
    refusals().filter(({ letter }) => idOf(letter) !== mutationId),
  );
  for (const listener of listeners) listener();
}

/** Stores the pictures one by one, noting each, so that a broken connection repeats none of them. */
async function withFiles(letter: Letter): Promise<Letter | TransportError> {
  let now = letter;
  while (now.files && now.files.paths.length > 0) {
    const [path, ...paths] = now.files.paths as [string, ...string[]];
    const stored = await upload(now.files.folder, path);
    if ('error' in stored) return stored.error;
    const had = 'pictures' in now.input ? now.input.pictures : [];
    now = {
      ...now,
      input: { ...now.input, pictures: [...had, stored.file] } as Letter['input'],
      files: { ...now.files, paths },
    };
    replace(now);
    forgetPicture(path);
  }
  return now;
}

/** What is kept of a refused letter to tell about it: of a vote never the choice. */
const told = (letter: Letter): Letter =>
  letter.procedure === 'ballots.cast'
    ? { ...letter, input: { ...letter.input, choice: {} } as Letter['input'] }
    : letter;

function refuse(letter: Letter, error: Problem) {
  if (awaited.has(idOf(letter))) awaited.set(idOf(letter), { refused: error });
  else {
    if (letter.draft) saveDraft(letter.draft.key, letter.draft.value);
    write('refused', [...refusals(), { letter: told(letter), error }]);
  }
  take(letter);
}

/** Sends the first letter; false when the rest has to wait. */
async function sendFirst(first: Letter): Promise<boolean> {
  const letter = await withFiles(first);
  if ('code' in letter) {
    lastError = letter;
    return false;
  }
  const answer = await call(letter.procedure, letter.input);
  if (answer.ok) {
    if (awaited.has(idOf(letter))) awaited.set(idOf(letter), { value: answer.value });
    take(letter);
    return true;
  }
  const { error } = answer as { error: Problem };
  if (error.code === 'OFFLINE' || error.code === 'UNREACHABLE') {
    lastError = error;
    return false;
  }
  // Somebody who is looking on decides about another attempt; nobody does in the background.
  if (passing.has(error.code) && !awaited.has(idOf(letter))) return false;
  refuse(letter, error);
  return true;
}

/** Sends what waits, in order, one at a time. Called on start, on show and when the network returns. */
export function flush(): Promise<void> {
  running ??= (async () => {
    for (let first = waiting()[0]; first; first = waiting()[0]) if (!(await sendFirst(first))) return;
  })().finally(() => (running = undefined));
  return running;
}

/**
 * Puts the letter into the box and sends it. `kept`: it waits for the network and goes by itself, once, under
 * the same id. `refused`: the cloud said no and the letter is out of the box; the words are the page's to keep.
 */
export async function post<N extends Postable>(letter: Letter<N>): Promise<Delivery<N>> {
  const id = idOf(letter);
  awaited.set(id, undefined);
  put([...waiting().filter((l) => idOf(l) !== id), letter as Letter]);
  await flush();
  const outcome = awaited.get(id);
  awaited.delete(id);
  if (!outcome) return { state: 'kept', error: lastError };
  return outcome.refused
    ? { state: 'refused', error: outcome.refused }
    : { state: 'sent', value: outcome.value as Output<N> };
}

/**
 * Puts the letter into the box and waits for nothing: on a door round the next bell does not wait for a weak network.
 * A refusal is then told as one in the background, and what passes keeps the letter.
 */
export function leave<N extends Postable>(letter: Letter<N>): void {
  put([...waiting().filter((l) => idOf(l) !== idOf(letter)), letter as Letter]);
  void flush();
}

/** Forgets what is in memory, as a restart does; for tests. */
export function restart(): void {
  letters = undefined;
  running = undefined;
}
