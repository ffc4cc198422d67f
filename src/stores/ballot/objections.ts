import type { ObjectionTo } from '../../domain/ballot/objection';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** Objections of the latest ballot with their answers. */
export const useObjections = createPageStore('objections', 'objections.list');
export const useRaise = createAction('objections.raise');

const kinds: Readonly<Record<ObjectionTo, true>> = { roll: true, vote: true, result: true };
export const isObjectionTo = (to: string | undefined): to is ObjectionTo => kinds[to as ObjectionTo] === true;

interface DraftStore {
  readonly text: string;
  /** The flat that it is about; empty until one is known or chosen. */
  readonly unit: string;
  /** The phone's storage is full: the words live only while the page does. */
  readonly volatile: boolean;
  readonly open: (communityId: string, to: ObjectionTo, unit: string) => void;
  readonly type: (text: string) => void;
  readonly choose: (unit: string) => void;
  readonly send: (ballotId: string, unit: string) => Promise<void>;
}

let about: { readonly communityId: string; readonly to: ObjectionTo } | undefined;
const key = () => `objection:${about?.communityId}:${about?.to}`;

/** The words of one objection, kept on the phone until they are sent. */
export const useObjection = create<DraftStore>()((set, get) => ({
  text: '',
  unit: '',
  volatile: false,
  open(communityId, to, unit) {
    about = { communityId, to };
    useRaise.getState().reset();
    set({ text: readDraft<string>(key()) ?? '', unit, volatile: false });
  },
  type(text) {
    set({ text, volatile: !saveDraft(key(), text) });
  },
  choose: (unit) => set({ unit }),
  async send(ballotId, unit) {
    if (!about) return;
    const { communityId, to } = about;
    const text = get().text.trim();
    if (!(await useRaise.getState().run({ communityId, ballotId, to, unit, text }))) return;
    dropDraft(key());
    await useObjections.getState().load({ communityId });
  },
}));

/** Whether there are words enough, and not too many, counted as the cloud counts. */
export function isSendable(text: string): boolean {
  return fitsBounds(text, TEXT.objection);
}
