import type { ObjectionTo } from '../../domain/ballot/objection';
import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPageStore } from '../kit/create-page-store';

/** The objections in the latest ballot with their answers. */
export const useObjections = createPageStore('objections', 'objections.list');
export const useRaise = createAction('objections.raise');

const kinds: Readonly<Record<ObjectionTo, true>> = { roll: true, vote: true, result: true };
export const isObjectionTo = (to: string | undefined): to is ObjectionTo => kinds[to as ObjectionTo] === true;

interface ObjectionDraft {
  readonly text: string;
  /** The flat that the objection is about; empty until it is known or chosen. */
  readonly unit: string;
}
type At = [communityId: string, to: ObjectionTo, unit: string];

interface FormStore extends DraftForm<ObjectionDraft, never, At> {
  readonly send: (ballotId: string, unit: string) => Promise<void>;
}

/** The form for one objection. */
export const useObjection = create<FormStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId, to) => `objection:${communityId}:${to}`,
      blank: { text: '', unit: '' },
      start: (earlier, _communityId, _to, unit) => ({ text: earlier?.text ?? '', unit }),
      opened: () => useRaise.getState().reset(),
    },
    set,
    get,
  ),
  async send(ballotId, unit) {
    const sent = get().take();
    if (!sent) return;
    const [communityId, to] = sent.at;
    const text = sent.draft.text.trim();
    if (!(await useRaise.getState().run({ communityId, ballotId, to, unit, text }))) return;
    sent.drop();
    if (get().at?.[0] === communityId) await useObjections.getState().load({ communityId });
  },
}));

/** Whether the text is long enough and not too long, counted as the cloud counts. */
export function isSendable(text: string): boolean {
  return fitsBounds(text, TEXT.objection);
}
