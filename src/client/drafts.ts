import { read, remove, write } from './storage';

/** What was written and not sent yet: it survives leaving the page and a killed app. One draft a key. */
export const readDraft = <T>(key: string): T | undefined => read<T>(`draft:${key}`);

/** False when the phone's storage is full: the page then says that the draft lives only while it is open. */
export const saveDraft = (key: string, value: unknown): boolean => write(`draft:${key}`, value);

export const dropDraft = (key: string): void => remove(`draft:${key}`);
