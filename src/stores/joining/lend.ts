import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import { LONGEST_LEND_DAYS } from '../../domain/joining/lend';
import { termFault } from '../../domain/joining/term';
import { DAY_MS, startOfShanghaiDay } from '../../domain/shared/time';
import { createAction } from '../kit/create-action';
import { isWholeNumber } from './desk';
import { useOffices } from './offices';

export const useLend = createAction('offices.lend');
export const useEndLent = createAction('offices.endLent');

const USUAL_DAYS = 14;

interface LendForm {
  readonly number: string;
  /** The first moments of the first and the last day. */
  readonly from: number;
  readonly lastDay: number;
}
const blank = (now: number): LendForm => {
  const today = startOfShanghaiDay(now);
  return { number: '', from: today, lastDay: today + (USUAL_DAYS - 1) * DAY_MS };
};

/** The term is held until its last day is over. */
const termOf = ({ from, lastDay }: LendForm) => ({ from, until: lastDay + DAY_MS });

export function lendFormFault(form: LendForm, now: number): ReturnType<typeof termFault> {
  const { from, until } = termOf(form);
  return (
    termFault({ from, until }, now) ?? (until - from > LONGEST_LEND_DAYS * DAY_MS ? 'too-long' : undefined)
  );
}

interface LendStore {
  readonly step: 'list' | 'number' | 'term';
  readonly form: LendForm;
  /** Whoever shows the number, once it was looked up. */
  readonly name?: string;
  readonly busy: boolean;
  readonly problem?: Problem;
  readonly open: () => void;
  readonly begin: () => void;
  readonly stepBack: () => void;
  readonly change: (change: Partial<LendForm>) => void;
  readonly find: (communityId: string) => Promise<void>;
  readonly lend: (communityId: string) => Promise<boolean>;
  readonly end: (communityId: string, roleId: string) => Promise<void>;
}

/** Lends the own community for a time: the number on the colleague's phone, then from when until when. */
export const useLendForm = create<LendStore>()((set, get) => ({
  step: 'list',
  form: blank(0),
  busy: false,
  open() {
    useLend.getState().reset();
    useEndLent.getState().reset();
    set({ step: 'list', form: blank(Date.now()), name: undefined, problem: undefined });
  },
  begin: () => set({ step: 'number', form: blank(Date.now()), name: undefined, problem: undefined }),
  stepBack() {
    useLend.getState().reset();
    set({ step: get().step === 'term' ? 'number' : 'list', name: undefined });
  },
  change: (change) => set({ form: { ...get().form, ...change }, problem: undefined }),
  async find(communityId) {
    const { form, busy } = get();
    if (busy || !isWholeNumber(form.number)) return;
    set({ busy: true, problem: undefined });
    const answer = await api.offices.asked({ communityId, number: form.number });
    set({ busy: false });
    if (get().form.number !== form.number) return;
    set(answer.ok ? { step: 'term', name: answer.value.name } : { problem: answer.error });
  },
  async lend(communityId) {
    const { form } = get();
    const done = await useLend.getState().run({ communityId, number: form.number, ...termOf(form) });
    if (done) {
      set({ step: 'list', name: undefined });
      await useOffices.getState().reload();
    }
    return done;
  },
  async end(communityId, roleId) {
    if (await useEndLent.getState().run({ communityId, roleId })) await useOffices.getState().reload();
  },
}));
