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
