import { writeAnyway } from './cache';
import { keys, read, remove } from './storage';

/**
 * Reads a draft, which is text that somebody has written and not sent yet. There is one draft for each key. It survives
 * leaving the page and a killed app.
 */
export const readDraft = <T>(key: string): T | undefined => read<T>(`draft:${key}`);

/** Saves a draft. Returns false if the phone's storage is full; the page then says that only the open app keeps it. */
export const saveDraft = (key: string, value: unknown): boolean => writeAnyway(`draft:${key}`, value);

export const dropDraft = (key: string): void => remove(`draft:${key}`);

/** The rest of the key of every draft whose key begins with `prefix`. */
export const draftsUnder = (prefix: string): readonly string[] => keys(`draft:${prefix}`);

interface Words {
  readonly text?: string;
  readonly comment?: string;
  readonly pictures?: readonly unknown[];
  readonly needs?: readonly Words[];
}

/** Whether words or pictures would be lost with a draft, whichever form it belongs to. */
export function holdsWords(draft: unknown): boolean {
  const { text = '', comment = '', pictures = [], needs = [] } = (draft ?? {}) as Words;
  return `${text}${comment}`.trim() !== '' || pictures.length > 0 || needs.some(holdsWords);
}

interface Kept {
  readonly key: string;
  readonly value: unknown;
}

/**
 * Whether a draft carries the id of a letter. It then is that letter, however little of it a full phone could keep, and
 * must not outlive it: the next words would be sent under an id that has its answer.
 */
const carries = (draft: unknown, letterId: string | undefined): boolean =>
  letterId !== undefined && (draft as { readonly mutationId?: unknown } | undefined)?.mutationId === letterId;

/** Puts a letter's words back as a draft. Returns false if the draft has other words, or the storage is full. */
export function restoreDraft({ key, value }: Kept, letterId?: string): boolean {
  const there = readDraft(key);
  const same = JSON.stringify(there) === JSON.stringify(value);
  return same || ((!holdsWords(there) || carries(there, letterId)) && saveDraft(key, value));
}

/** Drops the draft that became a letter, unless somebody has changed the draft since. */
export function dropIfSame({ key, value }: Kept, letterId?: string): void {
  const there = readDraft(key);
  if (JSON.stringify(there) === JSON.stringify(value) || carries(there, letterId)) dropDraft(key);
}
