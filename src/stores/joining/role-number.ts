import { createAction } from '../kit/create-action';
import { create } from 'zustand';

/** Asks for a number, which a person shows to be given an office. */
export const useOfficeNumber = createAction('offices.ask');

interface NameStore {
  readonly name: string;
  readonly type: (name: string) => void;
}

export const useOfficeName = create<NameStore>()((set) => ({ name: '', type: (name) => set({ name }) }));

/**
 * Clears a number that is no longer valid. A valid one stays when the person comes back to the page, because a new
 * number would not be the one that they have shown.
 */
export function openNumber(): void {
  const { now, reset } = useOfficeNumber.getState();
  if (now.state !== 'done' || now.value.until <= Date.now()) reset();
}
