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
    const { step, checking, check, take } = get();
    const written = take();
    if (!written || !check(needFaults) || checking) return;
    const { at, draft, isOpen } = written;
    const { category, place, pictures } = draft;
    if (!category || !place) return;
    const [communityId] = at;
    if (step === 'write') {
      set({ checking: true });
      const unseen = await useSimilar.getState().unseen({ communityId, ...draft });
      if (isOpen()) set({ checking: false, step: unseen ? 'compare' : 'write' });
      if (unseen) return;
    }
    const text = draft.text.trim();
    const { found } = useSimilar.getState();
    const { state } = await useSubmitNeed
      .getState()
      .send(
        { communityId, category, place, text, pictures: [] },
        { files: { folder: 'needs', paths: pictures }, draft: written.letterDraft },
      );
    // Sent or kept: the words are safe in the cloud or in the outbox, which has dropped the draft.
    if (state !== 'sent' && state !== 'kept') return;
    written.clear();
    if (isOpen()) set({ ...fresh, danger: found?.text === text ? found.danger : undefined });
  },
  writeOn: () => set({ step: 'write' }),
  async join(need) {
    const written = get().take();
    if (!written) return;
    const [communityId] = written.at;
    const { needId } = need;
    const { state } = await useBack.getState().send({ communityId, needId });
    if (state !== 'sent' && state !== 'kept') return;
    markSeen(communityId, need);
    // What was written on since keeps its pictures.
    if (written.drop()) written.draft.pictures.forEach(forgetPicture);
    written.clear();
    if (written.isOpen()) set({ ...fresh, joined: { needId, kept: state === 'kept' } });
  },
}));
