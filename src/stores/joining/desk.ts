import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import type { Output } from '../../contract/contract';
import type { Proof } from '../../contract/joining/joining';
import { createAction } from '../kit/create-action';
export type Asked = Output<'joining.asked'>;

export const useAdmit = createAction('joining.admit');
export const isWholeNumber = (number: string): boolean => /^\d{6}$/.test(number);

interface DeskStore {
  readonly number: string;
  readonly busy: boolean;
  readonly asked?: Asked;
  readonly problem?: Problem;
  readonly seen?: Proof;
  readonly type: (number: string) => void;
  readonly find: (communityId: string) => Promise<void>;
  readonly see: (seen: Proof) => void;
  readonly admit: (communityId: string) => Promise<boolean>;
  readonly open: () => void;
}

const blank = { number: '', busy: false, asked: undefined, problem: undefined, seen: undefined };

/** The desk for letting somebody in: the number on their phone, who they are, and the proof that was looked at. */
export const useAdmitDesk = create<DeskStore>()((set, get) => ({
  ...blank,
  type: (number) => set({ number: number.slice(0, 6), problem: undefined }),
  async find(communityId) {
    const { number, busy } = get();
    if (busy || !isWholeNumber(number)) return;
    set({ busy: true, problem: undefined });
    const answer = await api.joining.asked({ communityId, number });
    // Another number was typed meanwhile, or the desk opened again: nobody is admitted under a number not looked up.
    if (get().number !== number) return set({ busy: false });
    if (answer.ok) set({ busy: false, asked: answer.value });
    else set({ busy: false, problem: answer.error });
  },
  see: (seen) => set({ seen }),
  async admit(communityId) {
    const { number, seen } = get();
    return seen !== undefined && useAdmit.getState().run({ communityId, number, seen });
  },
  open() {
    useAdmit.getState().reset();
    set(blank);
  },
}));
