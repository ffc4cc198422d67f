import { createAction } from '../kit/create-action';
import { create } from 'zustand';

/** A number for who is to be given an office. */
export const useOfficeNumber = createAction('offices.ask');

interface NameStore {
  readonly name: string;
  readonly type: (name: string) => void;
}

export const useOfficeName = create<NameStore>()((set) => ({ name: '', type: (name) => set({ name }) }));

/** A number that is still good stays on the page that is come back to; another one would not be the one that was shown. */
export function openNumber(): void {
  const { now, reset } = useOfficeNumber.getState();
  if (now.state !== 'done' || now.value.until <= Date.now()) reset();
}
