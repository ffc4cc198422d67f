import { writeAnyway } from './cache';
import { keys, read, remove } from './storage';

/** Text that was written and not sent yet. It survives leaving the page and a killed app. One draft a key. */
export const readDraft = <T>(key: string): T | undefined => read<T>(`draft:${key}`);

/** False if the phone's storage is full; the page then says that the draft lives only while it is open. */
export const saveDraft = (key: string, value: unknown): boolean => writeAnyway(`draft:${key}`, value);

export const dropDraft = (key: string): void => remove(`draft:${key}`);

/** What follows in the keys of all drafts that begin so. */
export const draftsUnder = (prefix: string): readonly string[] => keys(`draft:${prefix}`);

interface Words {
  readonly text?: string;
  readonly comment?: string;
  readonly pictures?: readonly unknown[];
  readonly needs?: readonly Words[];
}

/** Whether something would be lost with a draft: words or pictures, whichever form it belongs to. */
export function holdsWords(draft: unknown): boolean {
  const { text = '', comment = '', pictures = [], needs = [] } = (draft ?? {}) as Words;
  return `${text}${comment}`.trim() !== '' || pictures.length > 0 || needs.some(holdsWords);
}

/** Puts a letter's words back as a draft. False if other words are there, or there is no room. */
export function restoreDraft({ key, value }: { readonly key: string; readonly value: unknown }): boolean {
  const there = readDraft(key);
  const same = JSON.stringify(there) === JSON.stringify(value);
  return same || (!holdsWords(there) && saveDraft(key, value));
}

/** Drops the draft that became a letter; whatever was written since stays. */
export function dropIfSame({ key, value }: { readonly key: string; readonly value: unknown }): void {
  if (JSON.stringify(readDraft(key)) === JSON.stringify(value)) dropDraft(key);
}
