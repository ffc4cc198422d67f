import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import type { AreaOfficeView } from '../../contract/joining/offices';
import { termFault } from '../../domain/joining/term';
import type { AreaRole } from '../../domain/joining/office';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
import { isWholeNumber } from '../joining/desk';
import { filledOffice, termOf } from '../joining/office-form';

export const useAreas = createPageStore('bureau-areas', 'offices.areas');
export const useGiveArea = createAction('offices.giveArea');
export const useGiveBureau = createAction('offices.giveBureau');
export const useEndArea = createAction('offices.endArea');

export interface AreaForm {
  readonly role?: AreaRole;
  readonly districtId?: string;
  readonly streetId?: string;
  readonly number: string;
  readonly from?: number;
  readonly lastDay?: number;
}
export type AreaLack = 'role' | 'district' | 'street' | 'number';

export function areaLacks({ role, districtId, streetId, number }: AreaForm): readonly AreaLack[] {
  const lacks: Readonly<Record<AreaLack, boolean>> = {
    role: role === undefined,
    district: (role === 'street' || role === 'district') && districtId === undefined,
    street: role === 'street' && streetId === undefined,
    number: !isWholeNumber(number),
  };
  return (Object.keys(lacks) as AreaLack[]).filter((lack) => lacks[lack]);
}

const filled = ({ from, lastDay }: AreaForm, now: number) =>
  filledOffice(
    { number: '', present: '', conflictText: '', ...(from && { from }), ...(lastDay && { lastDay }) },
    now,
  );

/** The form's term with its missing days filled in, and what is wrong with it. */
export function areaTerm(form: AreaForm, now: number) {
  const term = filled(form, now);
  return { ...term, fault: termFault(termOf(term), now) };
}

interface AreaStore {
  readonly step: 'list' | 'which' | 'who' | 'end';
  readonly form: AreaForm;
  /** The name of whoever shows the number, once it was looked up. */
  readonly name?: string;
  readonly busy: boolean;
  readonly problem?: Problem;
  readonly ending?: AreaOfficeView;
  readonly reason: string;
  readonly open: () => void;
  readonly begin: () => void;
  readonly change: (change: Partial<AreaForm>) => void;
  readonly find: () => Promise<void>;
  readonly give: () => Promise<boolean>;
  readonly chooseEnd: (office: AreaOfficeView) => void;
  readonly type: (reason: string) => void;
  readonly end: () => Promise<boolean>;
  readonly stepBack: () => void;
}

const blank: AreaForm = { number: '' };

/** The offices above the communities: which one, the number on the person's phone, the term; and ending one. */
export const useAreaForm = create<AreaStore>()((set, get) => {
  const reset = () => [useGiveArea, useGiveBureau, useEndArea].forEach((action) => action.getState().reset());
  return {
    step: 'list',
    form: blank,
    busy: false,
    reason: '',
    open() {
      reset();
      set({ step: 'list', form: blank, name: undefined, problem: undefined, ending: undefined, reason: '' });
    },
    begin() {
      reset();
      set({ step: 'which', form: blank, name: undefined, problem: undefined });
    },
    change(change) {
      const next = { ...get().form, ...change };
      // Another role or district leaves what was chosen below it behind.
      if ('role' in change || 'districtId' in change) next.streetId = undefined;
      set({ form: next, problem: undefined });
    },
    async find() {
      const { form, busy } = get();
      if (busy || areaLacks(form).length > 0) return;
      set({ busy: true, problem: undefined });
      const answer = await api.offices.askedInCity({ number: form.number });
      set({ busy: false });
      if (get().form.number !== form.number) return;
      set(answer.ok ? { step: 'who', name: answer.value.name } : { problem: answer.error });
    },
    async give() {
      const { form } = get();
      const term = { number: form.number, ...termOf(areaTerm(form, Date.now())) };
      const { role, districtId = '', streetId } = form;
      const done =
        role === 'bureau'
          ? await useGiveBureau.getState().run(term)
          : await useGiveArea.getState().run({
              ...term,
              districtId,
              ...(role === 'street' && streetId && { streetId }),
            });
      if (done) await useAreas.getState().reload();
      return done;
    },
    chooseEnd: (ending) => set({ step: 'end', ending, reason: '' }),
    type: (reason) => set({ reason }),
    async end() {
      const { ending, reason } = get();
      if (!ending || !fitsBounds(reason, TEXT.ending)) return false;
      const done = await useEndArea.getState().run({ roleId: ending.roleId, reason: reason.trim() });
      if (done) {
        set({ step: 'list', ending: undefined });
        await useAreas.getState().reload();
      }
      return done;
    },
    stepBack: () => set({ step: get().step === 'who' ? 'which' : 'list', name: undefined }),
  };
});
