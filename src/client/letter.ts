import type { Input, ProcedureName } from '../contract/contract';
import type { Problem, UploadFolder } from './wire';

/** Actions that are kept and sent later if they could not be sent. */
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
  /**
   * Local pictures, in order. They stay on the phone until the letter has arrived, since a refused one goes back to its
   * page.
   */
  readonly paths: readonly string[];
  /** Cloud ids of the first of them, as far as they are already stored. */
  readonly stored?: readonly string[];
}

export interface Letter<N extends Postable = Postable> {
  readonly procedure: N;
  /** Contains the `mutationId`, which is also the letter's own id. `pictures` is filled in on sending. */
  readonly input: Input<N>;
  readonly writtenAt: number;
  readonly files?: LetterFiles;
  /** The draft that the words go back to if the cloud refuses them or the person wants to change them. */
  readonly draft?: { readonly key: string; readonly value: unknown };
  /** The action counts only if it arrives before this moment; absent if there is no such moment or it is unknown. */
  readonly until?: number;
  /** Failed attempts in a row, the reason of the last one, and when the next one is due. */
  readonly attempts?: number;
  readonly lastError?: Problem;
  readonly nextAt?: number;
  /**
   * Places in `files.paths` whose file is gone from the phone: the letter goes only after the person has decided about
   * them.
   */
  readonly lost?: readonly number[];
}

export interface Refused {
  readonly letter: Letter;
  readonly error: Problem;
}

export const idOf = (letter: { readonly input: unknown }): string =>
  (letter.input as { readonly mutationId: string }).mutationId;

/** The part of a refused letter that is kept to report it: for a vote, never the choice. */
export const withoutChoice = (letter: Letter): Letter =>
  letter.procedure === 'ballots.cast'
    ? { ...letter, input: { ...letter.input, choice: {} } as Letter['input'] }
    : letter;
