import type { Refusal } from './refusal';

/**
 * Why the phone opened neither camera, album nor files; a person who only closed them is told nothing. `unknown`: it
 * gave no reason that we know.
 */
export type NotOpened = Exclude<Refusal, 'cancelled' | 'used-up'>;

/**
 * Why pictures are not where the person expects them.
 * - `not-kept`: the phone has no room. The pictures stay in the form while the app is open, and are lost when it is
 *   closed.
 * - `not-a-picture`: one of the files cannot be read as a picture; the others are there.
 */
export type PictureTrouble = NotOpened | 'not-kept' | 'not-a-picture';

export interface Chosen {
  readonly paths: readonly string[];
  readonly trouble?: PictureTrouble;
}

/** One file of a table; both absent: the person closed the list. */
export interface ChosenSheet {
  readonly sheet?: { readonly path: string; readonly name: string };
  readonly trouble?: NotOpened;
}
