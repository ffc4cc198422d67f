import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import { termFault } from '../../domain/joining/term';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { DAY_MS, fromShanghai, shanghaiDate, startOfShanghaiDay } from '../../domain/shared/time';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { isWholeNumber } from './desk';
import { useOfficeEnd } from './office-end';
import { resetOffices, useGiveSupervisor, useGiveWorker, useOffices, type Role } from './offices';

/** An office to be given, as far as somebody has entered it. A day that nobody has chosen is absent. */
export interface OfficeDraft {
  readonly number: string;
  /** The three days are each given by their first moment. The office is held until `lastDay` is over. */
  readonly from?: number;
  readonly lastDay?: number;
  readonly electedOn?: number;
  readonly present: string;
  readonly conflict?: 'no' | 'yes';
  readonly conflictText: string;
}

/** The form as it is shown and sent, with every day filled in. */
export type OfficeForm = OfficeDraft & Required<Pick<OfficeDraft, 'from' | 'lastDay' | 'electedOn'>>;

const blank: OfficeDraft = { number: '', present: '', conflictText: '' };

/** The draft with its missing days filled in: a term of one year from today, and an election held today. */
export function filledOffice(draft: OfficeDraft, now: number): OfficeForm {
  const { year, month, day } = shanghaiDate(now);
  const today = startOfShanghaiDay(now);
  const lastDay = fromShanghai({ year: year + 1, month, day }) - DAY_MS;
  return { from: today, lastDay, electedOn: today, ...draft };
}

/** The form's term. Its end is exclusive, so that the person holds the office for the whole of the last day. */
export const termOf = ({ from, lastDay }: Pick<OfficeForm, 'from' | 'lastDay'>) => ({
  from,
  until: lastDay + DAY_MS,
});

export type FormFault = ReturnType<typeof termFault> | 'present' | 'conflict' | 'conflict-text';

/** The first thing in the form that is missing or wrong; undefined if nothing is. */
export function formFault(form: OfficeForm, role: Role, now: number): FormFault {
  const fault = termFault(termOf(form), now);
  if (fault || role === 'worker') return fault;
  if (!/^[1-9]\d{0,4}$/.test(form.present)) return 'present';
  if (form.conflict === undefined) return 'conflict';
  return form.conflict === 'yes' && !fitsBounds(form.conflictText, TEXT.conflict)
    ? 'conflict-text'
    : undefined;
}

interface FormStore extends DraftForm<OfficeDraft, never, [communityId: string, role: Role]> {
  /**
   * The name of the person who shows the number, once it was looked up. The draft does not keep it, because next time
   * somebody else may show that number.
   */
  readonly name?: string;
  readonly giving: boolean;
  readonly busy: boolean;
  readonly problem?: Problem;
  readonly begin: () => void;
  /** Goes back from the term to the number, and from the number to the list. */
  readonly stepBack: () => void;
  readonly find: () => Promise<void>;
  readonly give: () => Promise<boolean>;
}

/** The form that gives an office: first the number on the person's phone, then the term and a supervisor's election. */
export const useOfficeForm = create<FormStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId, role) => `office:${communityId}:${role}`,
      blank,
      isBegun: (earlier) => Object.values(earlier).some((value) => value !== ''),
      opened(again) {
        resetOffices();
        set({ busy: false, problem: undefined });
        if (again) return;
        set({ giving: false, name: undefined });
        useOfficeEnd.getState().leave();
      },
      changed: () => set({ problem: undefined }),
    },
    set,
    get,
  ),
  giving: false,
  busy: false,
  begin() {
    const { at, open } = get();
    if (at) open(...at);
    set({ giving: true, name: undefined });
  },
  stepBack() {
    resetOffices();
    if (get().name === undefined) set({ giving: false, problem: undefined });
    else set({ name: undefined });
  },
  async find() {
    const { at, draft, busy } = get();
    if (!at || busy || !isWholeNumber(draft.number)) return;
    set({ busy: true, problem: undefined });
    const [communityId] = at;
    const { number } = draft;
    const answer = await api.offices.asked({ communityId, number });
    // Another page was opened meanwhile, or another number typed.
    if (get().at !== at) return;
    set({ busy: false });
    if (get().draft.number !== number) return;
    set(answer.ok ? { name: answer.value.name } : { problem: answer.error });
  },
  async give() {
    const sent = get().take();
    if (!sent) return false;
    const [communityId, role] = sent.at;
    const form = filledOffice(sent.draft, Date.now());
    const given = { communityId, number: form.number, ...termOf(form) };
    const conflict = form.conflict === 'yes' ? { conflict: form.conflictText.trim() } : {};
    const election = { electedOn: form.electedOn, present: Number(form.present), ...conflict };
    const done =
      role === 'worker'
        ? await useGiveWorker.getState().run(given)
        : await useGiveSupervisor.getState().run({ ...given, election });
    if (done) {
      sent.drop();
      sent.clear();
      if (sent.isOpen()) set({ giving: false, name: undefined });
      await useOffices.getState().reload();
    }
    return done;
  },
}));
