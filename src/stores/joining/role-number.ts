import { createAction } from '../kit/create-action';
import { create } from 'zustand';

/** A number for who is to be given an office. */
export const useOfficeNumber = createAction('offices.ask');

interface NameStore {
  readonly name: string;
  readonly type: (name: string) => void;
}

export const useOfficeName = create<NameStore>()((set) => ({ name: '', type: (name) => set({ name }) }));
