import { restoreDraft } from './drafts';
import { idOf, type Letter } from './letter';
import { acknowledge, findWaiting, forgetPictures, giveUp, refusals, replace, sending } from './letter-box';

/** What the person does with a letter that waits. Nothing is done to one that is being sent this moment. */
const findInHand = (id: string): Letter | undefined => (sending().has(id) ? undefined : findWaiting(id));

/** Gives it up, with its pictures. */
export function dropLetter(id: string): void {
  const letter = findInHand(id);
  if (!letter) return;
  giveUp(id);
  forgetPictures(letter);
}

/** Takes it out of the box, its words back to the draft of its page. False where other words stand there. */
export function reopenLetter(id: string): boolean {
  const letter = findInHand(id);
  if (!letter) return false;
  if (letter.draft && !restoreDraft(draftOf(letter))) return false;
  giveUp(id);
  return true;
}

/** The same for a refused one. */
export function reopenRefused(id: string): boolean {
  const refused = refusals().find(({ letter }) => idOf(letter) === id);
  if (!refused) return false;
  const { letter } = refused;
  if (letter.draft && !restoreDraft(draftOf(letter))) return false;
  acknowledge(id);
  return true;
}

/** Sends it without the pictures that are gone. */
export function sendWithoutLost(id: string): void {
  const letter = findInHand(id);
  if (letter) replace(mendLetter(letter, () => []));
}

/** Puts other pictures in the places of those that are gone; fewer leave the last places out. */
export function replaceLost(id: string, chosen: readonly string[]): void {
  const letter = findInHand(id);
  if (!letter || chosen.length === 0) return;
  const rest = [...chosen];
  replace(mendLetter(letter, () => rest.splice(0, 1)));
}

/** The letter with something else, or nothing, for each lost picture; tried again as if for the first time. */
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

/** Its draft as it can be worked on: without the pictures that are gone. */
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

/** A draft names its local pictures in `pictures`, as the letter that came of it does. */
const withPictures = (value: unknown, pictures: readonly string[]): unknown =>
  typeof value === 'object' && value !== null && 'pictures' in value ? { ...value, pictures } : value;
