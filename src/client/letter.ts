import type { Input, ProcedureName } from '../contract/contract';
import type { Problem, UploadFolder } from './wire';

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

export interface LetterFiles {
  readonly folder: UploadFolder;
  /** Local pictures, in order. They stay on the phone until the letter has arrived: a refused one goes back to its page. */
  readonly paths: readonly string[];
  /** Cloud ids of the first of them, which are stored already. */
  readonly stored?: readonly string[];
}

export interface Letter<N extends Postable = Postable> {
  readonly procedure: N;
  /** Carries the `mutationId`, which is also the letter's own id. `pictures` is filled when it is sent. */
  readonly input: Input<N>;
  readonly writtenAt: number;
  readonly files?: LetterFiles;
  /** Where the words go back to, should the cloud refuse them or the person change them. */
  readonly draft?: { readonly key: string; readonly value: unknown };
  /** It counts only when it arrives before this moment; absent where there is no such moment or nobody knows it. */
  readonly until?: number;
  /** Failed attempts in a row, the reason of the last one, and when the next one is due. */
  readonly attempts?: number;
  readonly lastError?: Problem;
  readonly nextAt?: number;
  /** Places in `files.paths` whose file is gone from the phone: it goes only after the person has said what to do. */
  readonly lost?: readonly number[];
}

export interface Refused {
  readonly letter: Letter;
  readonly error: Problem;
}

export const idOf = (letter: { readonly input: unknown }): string =>
  (letter.input as { readonly mutationId: string }).mutationId;

/** What is kept of a refused letter to tell about it: of a vote never the choice. */
export const withoutChoice = (letter: Letter): Letter =>
  letter.procedure === 'ballots.cast'
    ? { ...letter, input: { ...letter.input, choice: {} } as Letter['input'] }
    : letter;
