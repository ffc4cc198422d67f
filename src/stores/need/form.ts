import { COUNT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { Category } from '../../domain/need/category';
import { needFaults, type NeedFault, type Place } from '../../domain/need/need';
import type { Danger } from '../../domain/need/need-vocabulary';
import type { PictureTrouble } from '../../client/chosen-pictures';
import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import { choosePictures, forgetPicture } from '../../client/pictures';
import type { NeedCard } from '../../contract/need/needs';
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

interface FormStore {
  readonly draft: NeedDraft;
  /** `compare`: it was to be sent, but neighbours have said something like it that was not shown yet. */
  readonly step: 'write' | 'compare';
  /** Pressed, and being compared: a second press does nothing. */
  readonly checking: boolean;
  /** The danger that the sent words name. */
  readonly danger?: Danger;
  /** The neighbours' need that the household was counted with instead of sending its own. */
  readonly joined?: { readonly needId: string; readonly kept: boolean };
  /** An earlier draft was found. */
  readonly restored: boolean;
  /** The phone's storage is full: the draft lives only while the page does. */
  readonly volatile: boolean;
  /** Why the pictures are not what was chosen. */
  readonly trouble?: PictureTrouble;
  readonly faults: readonly NeedFault[];
  readonly open: (communityId: string, category?: Category) => void;
  readonly change: (change: Partial<NeedDraft>) => void;
  readonly addPictures: () => Promise<void>;
  readonly removePicture: (picture: string) => void;
  readonly submit: () => Promise<void>;
  readonly writeOn: () => void;
  readonly join: (need: NeedCard) => Promise<void>;
}

const blank: NeedDraft = { text: '', pictures: [] };
const fresh = {
  step: 'write',
  checking: false,
  danger: undefined,
  joined: undefined,
  trouble: undefined,
  faults: [],
} as const;
const isBlank = (draft: NeedDraft) => draft.text.trim() === '' && draft.pictures.length === 0;
export const useSubmitNeed = createPosting('needs.submit');

/** The form of one need. Every change is a draft on the phone, until the need is in the outbox or counted with another. */
export const useNeedForm = create<FormStore>()((set, get) => {
  let community = '';
  const key = () => `need:${community}`;
  return {
    ...fresh,
    draft: blank,
    restored: false,
    volatile: false,
    open(communityId, category) {
      community = communityId;
      useSubmitNeed.getState().reset();
      useBack.getState().reset();
      useSimilar.getState().reset();
      const earlier = readDraft<NeedDraft>(key());
      const restored = earlier !== undefined && !isBlank(earlier);
      set({ ...fresh, draft: restored ? earlier : { ...blank, category }, restored, volatile: false });
    },
    change(change) {
      const draft = { ...get().draft, ...change };
      const faults = get().faults.length > 0 ? needFaults(draft) : [];
      set({ draft, faults, volatile: !saveDraft(key(), draft) });
    },
    async addPictures() {
      const { draft, change } = get();
      const { paths, trouble } = await choosePictures(COUNT.needPictures[1] - draft.pictures.length);
      set({ trouble });
      if (paths.length > 0)
        change({ pictures: [...get().draft.pictures, ...paths].slice(0, COUNT.needPictures[1]) });
    },
    removePicture(picture) {
      get().change({ pictures: get().draft.pictures.filter((other) => other !== picture) });
      forgetPicture(picture);
    },
    async submit() {
      const { draft, step, checking } = get();
      const faults = needFaults(draft);
      set({ faults });
      const { category, place, pictures } = draft;
      if (checking || faults.length > 0 || !category || !place) return;
      const similar = useSimilar.getState();
      if (step === 'write') {
        set({ checking: true });
        const unseen = await similar.unseen({ communityId: community, ...draft });
        set({ checking: false, step: unseen ? 'compare' : 'write' });
        if (unseen) return;
      }
      const text = draft.text.trim();
      const { found } = useSimilar.getState();
      const state = await useSubmitNeed
        .getState()
        .send(
          { communityId: community, category, place, text, pictures: [] },
          { files: { folder: 'needs', paths: pictures }, draft: { key: key(), value: draft } },
        );
      // Sent or kept: the words are safe in the cloud or in the outbox, which has dropped the draft.
      if (state === 'sent' || state === 'kept') {
        set({
          ...fresh,
          draft: blank,
          restored: false,
          danger: found?.text === text ? found.danger : undefined,
        });
      }
    },
    writeOn: () => set({ step: 'write' }),
    async join(need) {
      const { needId } = need;
      const state = await useBack.getState().send({ communityId: community, needId });
      if (state !== 'sent' && state !== 'kept') return;
      markSeen(community, need);
      dropDraft(key());
      get().draft.pictures.forEach(forgetPicture);
      set({ ...fresh, draft: blank, restored: false, joined: { needId, kept: state === 'kept' } });
    },
  };
});
