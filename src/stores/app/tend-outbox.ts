import { idOf } from '../../client/letter';
import { choosePictures } from '../../client/pictures';
import type { PictureTrouble } from '../../client/chosen-pictures';
import {
  dropLetter as drop,
  reopenLetter,
  reopenRefused,
  replaceLost,
  sendWithoutLost,
} from '../../client/tend-letters';
import { pageOf } from './letter-pages';
import { go } from './navigate';
import { sendWaiting } from './outbox';
import type { Letter, Refused } from '../../client/outbox';

/** Gives a letter up; it is not sent any more. */
export const dropLetter = (mutationId: string): void => drop(mutationId);

/** Takes the person back to the letter's page with its words. False if they are writing something else there. */
export function editLetter(letter: Letter): boolean {
  const done = reopenLetter(idOf(letter));
  if (done) go(pageOf(letter));
  return done;
}

export function editRefused({ letter }: Refused): boolean {
  const done = reopenRefused(idOf(letter));
  if (done) go(pageOf(letter));
  return done;
}

export function sendWithout(letter: Letter): void {
  sendWithoutLost(idOf(letter));
  sendWaiting();
}

/** Lets the person choose replacements for the lost pictures, and sends. Returns any trouble with choosing. */
export async function chooseOthers(letter: Letter): Promise<PictureTrouble | undefined> {
  const { paths, trouble } = await choosePictures(letter.lost?.length ?? 0);
  replaceLost(idOf(letter), paths);
  if (paths.length > 0) sendWaiting();
  return trouble;
}

/** The pictures of a letter that are still on the phone. */
export const picturesOf = ({ files, lost = [] }: Letter): readonly string[] =>
  (files?.paths ?? []).filter((_, place) => !lost.includes(place));
