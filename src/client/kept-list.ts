import { writeAnyway } from './cache';
import { read } from './storage';

/** A list on the phone. The phone's storage is the truth, so a second window never overwrites what this one added. */
export interface KeptList<T> {
  readonly all: () => readonly T[];
  readonly change: (change: (list: readonly T[]) => readonly T[]) => void;
  /** The storage is full: the latest change is lost when the app is closed. */
  readonly isVolatile: () => boolean;
  /** Forgets everything in memory, as a restart does. */
  readonly forget: () => void;
}

/** @param changed called after every change */
export function createKeptList<T>(key: string, changed: () => void): KeptList<T> {
  let memory: readonly T[] | undefined;
  let volatile = false;
  const all = () => (memory ??= read<readonly T[]>(key) ?? []);
  return {
    all,
    change(change) {
      memory = change(volatile ? all() : (read<readonly T[]>(key) ?? all()));
      volatile = !writeAnyway(key, memory);
      changed();
    },
    isVolatile: () => volatile,
    forget() {
      memory = undefined;
      volatile = false;
    },
  };
}
