import { create } from 'zustand';
import type { Category } from '../domain/need/category';
import { NEED_PICTURES_MAX, NEED_TEXT_MAX, NEED_TEXT_MIN, type Place } from '../domain/need/need';
import { codePoints } from '../domain/shared/text';
import { dropDraft, readDraft, saveDraft } from '../client/drafts';
import { choosePictures, forgetPicture } from '../client/pictures';
import { createPosting } from './create-posting';

export const limits = { pictures: NEED_PICTURES_MAX, most: NEED_TEXT_MAX, least: NEED_TEXT_MIN };

export interface NeedDraft {
  readonly category?: Category;
  readonly place?: Place;
  readonly text: string;
  readonly pictures: readonly string[];
}

export type Fault = 'category' | 'place' | 'too-short' | 'too-long';

interface FormStore {
  readonly draft: NeedDraft;
  /** An earlier draft was found. */
  readonly restored: boolean;
  /** The phone's storage is full: the draft lives only while the page does. */
  readonly volatile: boolean;
  readonly faults: readonly Fault[];
  readonly open: (communityId: string, category?: Category) => void;
  readonly change: (change: Partial<NeedDraft>) => void;
  readonly addPictures: () => Promise<void>;
  readonly removePicture: (picture: string) => void;
  readonly submit: () => Promise<void>;
}

const blank: NeedDraft = { text: '', pictures: [] };
const isBlank = (draft: NeedDraft) => draft.text.trim() === '' && draft.pictures.length === 0;
export const useSubmitNeed = createPosting('needs.submit');

function faultsOf({ category, place, text }: NeedDraft): readonly Fault[] {
  const length = codePoints(text.trim());
  const faults: Fault[] = [];
  if (!category) faults.push('category');
  if (!place) faults.push('place');
  if (length < limits.least) faults.push('too-short');
  if (length > limits.most) faults.push('too-long');
  return faults;
}

/** The form of one need. Every change is a draft on the phone, until the need is in the outbox. */
export const useNeedForm = create<FormStore>()((set, get) => {
  let community = '';
  const key = () => `need:${community}`;
  return {
    draft: blank,
    restored: false,
    volatile: false,
    faults: [],
    open(communityId, category) {
      community = communityId;
      useSubmitNeed.getState().reset();
      const earlier = readDraft<NeedDraft>(key());
      const restored = earlier !== undefined && !isBlank(earlier);
      set({ draft: restored ? earlier : { ...blank, category }, restored, volatile: false, faults: [] });
    },
    change(change) {
      const draft = { ...get().draft, ...change };
      const faults = get().faults.length > 0 ? faultsOf(draft) : [];
      set({ draft, faults, volatile: !saveDraft(key(), draft) });
    },
    async addPictures() {
      const { draft, change } = get();
      const chosen = await choosePictures(limits.pictures - draft.pictures.length);
      if (chosen.length > 0)
        change({ pictures: [...get().draft.pictures, ...chosen].slice(0, limits.pictures) });
    },
    removePicture(picture) {
      get().change({ pictures: get().draft.pictures.filter((other) => other !== picture) });
      forgetPicture(picture);
    },
    async submit() {
      const { draft } = get();
      const faults = faultsOf(draft);
      set({ faults });
      const { category, place, pictures } = draft;
      if (faults.length > 0 || !category || !place) return;
      const state = await useSubmitNeed
        .getState()
        .send(
          { communityId: community, category, place, text: draft.text.trim(), pictures: [] },
          { files: { folder: 'needs', paths: pictures }, draft: { key: key(), value: draft } },
        );
      // Sent or kept: the words are safe in the cloud or in the outbox.
      if (state === 'sent' || state === 'kept') {
        dropDraft(key());
        set({ draft: blank, restored: false });
      }
    },
  };
});
