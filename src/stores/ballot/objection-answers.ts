import type { ObjectionTo } from '../../domain/ballot/objection';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { parseArea } from '../../domain/shared/area';
import { toHalfWidth } from '../../domain/shared/text';
import type { RollCorrection } from '../../contract/ballot/objections';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPageStore } from '../kit/create-page-store';
import { foldSlip, isWholeSlip } from '../app/slip-number';

/** Objections to the latest ballot, open ones first. */
export const useStaffObjections = createPageStore('staff-objections', 'objections.list');
export const useAnswerObjection = createAction('objections.answer');

/** An answer as far as it has been written. Fields that the kind of objection does not ask for are never sent. */
export interface ObjectionDraft {
  readonly upheld?: boolean;
  readonly answer: string;
  /** The corrected area in m², as typed; empty if the roll's is right. */
  readonly area: string;
  /** The corrected mark; absent if the roll's is right. */
  readonly unsold?: boolean;
  /** For the roll: another flat of the same buyers, as typed; empty if there is none. */
  readonly sameOwnerAs: string;
  /** For the result: the receipt of the vote that must not count; empty if there is none. */
  readonly receipt: string;
}

export type ObjectionFault = 'upheld' | 'answer' | 'area' | 'sameOwnerAs' | 'nothing' | 'receipt';

/** Turns a flat as people write it into the roll's form: `3号楼2单元502` and `3-2-502` → `3-2-502`. */
export function unitOf(typed: string): string {
  const plain = toHalfWidth(typed).replace(/\s/g, '').replace(/[—–]/g, '-').replace(/室$/, '');
  const said = /^(.+?)号楼(?:(.+?)单元)?(.+)$/.exec(plain);
  return said ? `${said[1]}-${said[2] ?? ''}-${said[3]}` : plain;
}

/** The correction of the roll; undefined if nothing is corrected. */
export function correctionOf({ area, unsold, sameOwnerAs }: ObjectionDraft): RollCorrection | undefined {
  const parsed = parseArea(area);
  const correction: RollCorrection = {
    ...(parsed.ok && { areaCenti: parsed.value }),
    ...(unsold !== undefined && { unsold }),
    ...(sameOwnerAs.trim() !== '' && { sameOwnerAs: unitOf(sameOwnerAs) }),
  };
  return Object.keys(correction).length > 0 ? correction : undefined;
}

export function objectionFaults(draft: ObjectionDraft, to: ObjectionTo): readonly ObjectionFault[] {
  const { upheld, answer, area, sameOwnerAs, receipt } = draft;
  const faults: ObjectionFault[] = [];
  if (upheld === undefined) faults.push('upheld');
  if (upheld && to === 'roll') {
    if (area.trim() !== '' && !parseArea(area).ok) faults.push('area');
    else if (!correctionOf(draft)) faults.push('nothing');
    if (sameOwnerAs.trim() !== '' && unitOf(sameOwnerAs).split('-').length !== 3) faults.push('sameOwnerAs');
  }
  if (upheld && to === 'result' && receipt !== '' && !isWholeSlip(receipt)) faults.push('receipt');
  if (!fitsBounds(answer, TEXT.objectionAnswer)) faults.push('answer');
  return faults;
}

type At = [communityId: string, objectionId: string];

interface FormStore extends DraftForm<ObjectionDraft, ObjectionFault, At> {
  readonly step: 'write' | 'check';
  /** Notes what is missing; if nothing is, goes on to the check. */
  readonly review: (to: ObjectionTo) => void;
  readonly stepBack: () => void;
  readonly send: (to: ObjectionTo) => Promise<void>;
}

/** The form for the answer to one objection. */
export const useObjectionForm = create<FormStore>()((set, get) => {
  const form = createDraft<ObjectionDraft, ObjectionFault, At>(
    {
      key: (communityId, objectionId) => `objection-answer:${communityId}:${objectionId}`,
      blank: { answer: '', area: '', sameOwnerAs: '', receipt: '' },
      opened(again) {
        useAnswerObjection.getState().reset();
        if (!again) set({ step: 'write' });
      },
    },
    set,
    get,
  );
  return {
    ...form,
    step: 'write',
    change: ({ receipt, ...change }) =>
      form.change({ ...change, ...(receipt !== undefined && { receipt: foldSlip(receipt) }) }),
    review(to) {
      if (get().check((draft) => objectionFaults(draft, to))) set({ step: 'check' });
    },
    stepBack: () => set({ step: 'write' }),
    async send(to) {
      const sent = get().take();
      if (!sent) return;
      const { at, draft } = sent;
      const { upheld = false, answer, receipt } = draft;
      if (objectionFaults(draft, to).length > 0) return;
      const [communityId, objectionId] = at;
      const correction = upheld && to === 'roll' ? correctionOf(draft) : undefined;
      const done = await useAnswerObjection.getState().run({
        communityId,
        objectionId,
        upheld,
        answer: answer.trim(),
        ...(correction && { correction }),
        ...(upheld && to === 'result' && receipt !== '' && { receipt }),
      });
      if (done) sent.drop();
      if (get().at?.[0] === communityId) await useStaffObjections.getState().load({ communityId });
    },
  };
});
