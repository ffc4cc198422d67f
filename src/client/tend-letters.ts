import { restoreDraft } from './drafts';
import { idOf, type Letter } from './letter';
import { acknowledge, findWaiting, forgetPictures, giveUp, refusals, replace, sending } from './letter-box';

/** A waiting letter that the person wants to change. One that is being sent at this moment cannot be changed. */
const findInHand = (id: string): Letter | undefined => (sending().has(id) ? undefined : findWaiting(id));

/** Gives a letter up, with its pictures. */
export function dropLetter(id: string): void {
  const letter = findInHand(id);
  if (!letter) return;
  giveUp(id);
  forgetPictures(letter);
}

/** Takes a letter out of the box and puts its words back into its page's draft. False if other words are there. */
export function reopenLetter(id: string): boolean {
  const letter = findInHand(id);
  if (!letter) return false;
  if (letter.draft && !restoreDraft(draftOf(letter), id)) return false;
  giveUp(id);
  return true;
}

/** Does the same for a refused letter. */
export function reopenRefused(id: string): boolean {
  const refused = refusals().find(({ letter }) => idOf(letter) === id);
  if (!refused) return false;
  const { letter } = refused;
  if (letter.draft && !restoreDraft(draftOf(letter), id)) return false;
  acknowledge(id);
  return true;
}

/** Sends a letter without the pictures that are gone. */
export function sendWithoutLost(id: string): void {
  const letter = findInHand(id);
  if (letter) replace(mendLetter(letter, () => []));
}

/** Replaces the pictures that are gone with other ones; if there are fewer, the last places are left out. */
export function replaceLost(id: string, chosen: readonly string[]): void {
  const letter = findInHand(id);
  if (!letter || chosen.length === 0) return;
  const rest = [...chosen];
  replace(mendLetter(letter, () => rest.splice(0, 1)));
}

/** The letter with a replacement, or nothing, for each lost picture; it is tried again as if for the first time. */
function mendLetter(letter: Letter, instead: () => readonly string[]): Letter {
  const { lost: _lost, lastError: _why, nextAt: _at, attempts: _n, ...whole } = letter;
  const paths = pathsOf(letter, instead);
  const files = letter.files && { ...letter.files, paths };
  const { draft } = letter;
  return {
    ...whole,
    ...(files && { files }),
    ...(draft && { draft: { ...draft, value: withPictures(draft.value, paths) } }),
  };
}

const pathsOf = ({ files, lost = [] }: Letter, instead: () => readonly string[]): readonly string[] =>
  (files?.paths ?? []).flatMap((path, place) => (lost.includes(place) ? instead() : [path]));

/** The letter's draft in a form that can be worked on: without the pictures that are gone. */
function draftOf(letter: Letter): NonNullable<Letter['draft']> {
  const { key, value } = letter.draft ?? { key: '', value: undefined };
  return {
    key,
    value: letter.lost
      ? withPictures(
          value,
          pathsOf(letter, () => []),
        )
      : value,
  };
}

/** A draft lists its local pictures in `pictures`, as does the letter made from it. */
const withPictures = (value: unknown, pictures: readonly string[]): unknown =>
  typeof value === 'object' && value !== null && 'pictures' in value ? { ...value, pictures } : value;
