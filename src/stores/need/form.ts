import { COUNT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { Category } from '../../domain/need/category';
import { needFaults, type NeedFault, type Place } from '../../domain/need/need';
import type { Danger } from '../../domain/need/need-vocabulary';
import { holdsWords } from '../../client/drafts';
import { forgetPicture } from '../../client/pictures';
import type { NeedCard } from '../../contract/need/needs';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPictures, type PictureForm } from '../kit/create-pictures';
import { createPosting } from '../kit/create-posting';
import { markSeen } from './progress';
import { useBack } from './list';
import { useSimilar } from './similar';

export interface NeedDraft {
  readonly category?: Category;
  readonly place?: Place;
  readonly text: string;
  readonly pictures: readonly string[];
}

type At = [communityId: string, category?: Category];

interface FormStore extends DraftForm<NeedDraft, NeedFault, At>, PictureForm {
  /** `compare`: on sending, similar needs of neighbours turned up that had not been shown yet. */
  readonly step: 'write' | 'compare';
  /** The need is being compared after a press; a second press does nothing. */
  readonly checking: boolean;
  /** The danger that the sent text names. */
  readonly danger?: Danger;
  /** The neighbours' need that the household backed instead of sending its own. */
  readonly joined?: { readonly needId: string; readonly kept: boolean };
  readonly submit: () => Promise<void>;
  readonly writeOn: () => void;
  readonly join: (need: NeedCard) => Promise<void>;
}

const blank: NeedDraft = { text: '', pictures: [] };
const fresh = { step: 'write', checking: false, danger: undefined, joined: undefined } as const;
export const useSubmitNeed = createPosting('needs.submit');

/** The form of one need. The draft is kept until the need is in the outbox or the household backs another. */
export const useNeedForm = create<FormStore>()((set, get) => ({
  ...fresh,
  ...createDraft(
    {
      key: (communityId) => `need:${communityId}`,
      blank,
      // The category that the person tapped on the way here overrides one chosen before without any text.
      start: (earlier, _, category) => (earlier && holdsWords(earlier) ? earlier : { ...blank, category }),
      isBegun: holdsWords,
      opened() {
        for (const store of [useSubmitNeed, useBack, useSimilar]) store.getState().reset();
        set(fresh);
      },
    },
    set,
    get,
  ),
  ...createPictures(COUNT.needPictures, set, get),
  async submit() {
    const { at, draft, step, checking, check, letterDraft, clear } = get();
    const { category, place, pictures } = draft;
    if (!at || !check(needFaults) || checking || !category || !place) return;
    const [communityId] = at;
    const kept = letterDraft();
    if (step === 'write') {
      set({ checking: true });
      const unseen = await useSimilar.getState().unseen({ communityId, ...draft });
      set({ checking: false, step: unseen ? 'compare' : 'write' });
      if (unseen) return;
    }
    const text = draft.text.trim();
    const { found } = useSimilar.getState();
    const state = await useSubmitNeed
      .getState()
      .send(
        { communityId, category, place, text, pictures: [] },
        { files: { folder: 'needs', paths: pictures }, draft: kept },
      );
    // Sent or kept: the words are safe in the cloud or in the outbox, which has dropped the draft.
    if (state !== 'sent' && state !== 'kept') return;
    clear();
    set({ ...fresh, danger: found?.text === text ? found.danger : undefined });
  },
  writeOn: () => set({ step: 'write' }),
  async join(need) {
    const { at, draft, drop, clear } = get();
    if (!at) return;
    const [communityId] = at;
    const { needId } = need;
    const state = await useBack.getState().send({ communityId, needId });
    if (state !== 'sent' && state !== 'kept') return;
    markSeen(communityId, need);
    drop();
    draft.pictures.forEach(forgetPicture);
    clear();
    set({ ...fresh, joined: { needId, kept: state === 'kept' } });
  },
}));
