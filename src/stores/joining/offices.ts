import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import type { OfficeView } from '../../contract/joining/offices';
import { termFault } from '../../domain/joining/term';
import { DAY_MS, fromShanghai, shanghaiDate, startOfShanghaiDay } from '../../domain/shared/time';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
import { isWholeNumber } from './desk';

/** The office that a page gives and ends. */
export type Role = OfficeView['role'];

export const useOffices = createPageStore('offices', 'offices.list');
export const useGiveWorker = createAction('offices.giveWorker');
export const useGiveSupervisor = createAction('offices.giveSupervisor');
export const useEndWorker = createAction('offices.endWorker');
export const useEndSupervisor = createAction('offices.endSupervisor');

/** Holders now and those to come first, then the past; each in the list's own order. */
export function sorted(offices: readonly OfficeView[], role: Role, now: number) {
  const ours = offices.filter((office) => office.role === role);
  const over = ({ until, ended }: OfficeView) => ended !== undefined || until <= now;
  return { held: ours.filter((office) => !over(office)), past: ours.filter(over) };
}

export interface OfficeForm {
  readonly number: string;
  /** Who shows the number; absent until it was looked up. */
  readonly name?: string;
  /** First moment of the first day, and of the last day. */
  readonly from: number;
  readonly lastDay: number;
  readonly electedOn: number;
  readonly present: string;
  readonly conflict?: 'no' | 'yes';
  readonly conflictText: string;
}

/** From today, for a year. */
function blankForm(now: number): OfficeForm {
  const { year, month, day } = shanghaiDate(now);
  const today = startOfShanghaiDay(now);
  const lastDay = fromShanghai({ year: year + 1, month, day }) - DAY_MS;
  return { number: '', from: today, lastDay, electedOn: today, present: '', conflictText: '' };
}

/** A term's end is exclusive: the office is held the whole of its last day. */
export const termOf = ({ from, lastDay }: Pick<OfficeForm, 'from' | 'lastDay'>) => ({
  from,
  until: lastDay + DAY_MS,
});

export type FormFault = ReturnType<typeof termFault> | 'present' | 'conflict' | 'conflict-text';

/** What is still missing or wrong. */
export function formFault(form: OfficeForm, role: Role, now: number): FormFault {
  const fault = termFault(termOf(form), now);
  if (fault || role === 'worker') return fault;
  if (!/^[1-9]\d{0,4}$/.test(form.present)) return 'present';
  if (form.conflict === undefined) return 'conflict';
  return form.conflict === 'yes' && !fitsBounds(form.conflictText, TEXT.conflict)
    ? 'conflict-text'
    : undefined;
}

function resetActions(): void {
  for (const action of [useGiveWorker, useGiveSupervisor, useEndWorker, useEndSupervisor]) {
    action.getState().reset();
  }
}

interface FormStore {
  readonly form: OfficeForm;
  readonly giving: boolean;
  readonly busy: boolean;
  readonly problem?: Problem;
  readonly ending?: OfficeView;
  readonly reason: string;
  /** Whose page it is; what was begun there and not finished stands. */
  readonly of?: string;
  readonly open: (of: string, now: number) => void;
  /** From the term back to the number, from there back to the list. */
  readonly stepBack: () => void;
  readonly begin: (now: number) => void;
  readonly change: (change: Partial<OfficeForm>) => void;
  readonly find: (communityId: string) => Promise<void>;
  readonly give: (communityId: string, role: Role) => Promise<boolean>;
  readonly choose: (ending: OfficeView | undefined) => void;
  readonly say: (reason: string) => void;
  readonly end: (communityId: string) => Promise<boolean>;
}

/** Giving and ending an office: a number from the person's phone, then the term, then (for a supervisor) the election. */
export const useOfficeForm = create<FormStore>()((set, get) => ({
  form: blankForm(0),
  giving: false,
  busy: false,
  reason: '',
  open(of, now) {
    resetActions();
    if (get().of === of && (get().giving || get().ending)) return;
    set({ of, form: blankForm(now), giving: false, problem: undefined, ending: undefined, reason: '' });
  },
  begin(now) {
    resetActions();
    set({ form: blankForm(now), giving: true, problem: undefined });
  },
  stepBack() {
    const { form } = get();
    resetActions();
    if (form.name === undefined) set({ giving: false, problem: undefined });
    else set({ form: { ...form, name: undefined } });
  },
  change: (change) => set({ form: { ...get().form, ...change }, problem: undefined }),
  async find(communityId) {
    const { form, busy } = get();
    if (busy || !isWholeNumber(form.number)) return;
    set({ busy: true, problem: undefined });
    const answer = await api.offices.asked({ communityId, number: form.number });
    if (answer.ok) set({ busy: false, form: { ...get().form, name: answer.value.name } });
    else set({ busy: false, problem: answer.error });
  },
  async give(communityId, role) {
    const { form } = get();
    const given = { communityId, number: form.number, ...termOf(form) };
    const conflict = form.conflict === 'yes' ? { conflict: form.conflictText.trim() } : {};
    const election = { electedOn: form.electedOn, present: Number(form.present), ...conflict };
    const done =
      role === 'worker'
        ? await useGiveWorker.getState().run(given)
        : await useGiveSupervisor.getState().run({ ...given, election });
    if (done) {
      set({ giving: false });
      await useOffices.getState().reload();
    }
    return done;
  },
  choose(ending) {
    resetActions();
    set({ ending, reason: '' });
  },
  say: (reason) => set({ reason }),
  async end(communityId) {
    const { ending, reason } = get();
    if (!ending) return false;
    const action = ending.role === 'worker' ? useEndWorker : useEndSupervisor;
    const done = await action.getState().run({ communityId, roleId: ending.roleId, reason: reason.trim() });
    if (done) {
      set({ ending: undefined });
      await useOffices.getState().reload();
    }
    return done;
  },
}));
