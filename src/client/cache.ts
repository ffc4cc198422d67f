import { read, remove, write } from './storage';

/** Answers of queries, shown at once on the next visit while the fresh one is under way. The 24 latest are kept. */
const most = 24;
const index = 'cache-index';

export function cached<T>(key: string): T | undefined {
  return read<T>(`cache:${key}`);
}

export function keep(key: string, value: unknown): void {
  if (!write(`cache:${key}`, value)) return;
  const keys = [key, ...(read<string[]>(index) ?? []).filter((k) => k !== key)];
  for (const old of keys.slice(most)) remove(`cache:${old}`);
  write(index, keys.slice(0, most));
}

/**
 * Writes what cannot be had again: when the phone's storage is full, all kept answers are given up for it. False when
 * even that does not help.
 */
export function writeAnyway(key: string, value: unknown): boolean {
  if (write(key, value)) return true;
  const answers = read<string[]>(index) ?? [];
  for (const answer of answers) remove(`cache:${answer}`);
  remove(index);
  return answers.length > 0 && write(key, value);
}
