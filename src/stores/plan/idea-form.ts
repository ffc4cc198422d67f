import { COUNT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { type Stance, type IdeaFault, ideaFaults } from '../../domain/plan/idea';
import type { PictureTrouble } from '../../client/chosen-pictures';
import { readDraft, saveDraft } from '../../client/drafts';
import { choosePictures, forgetPicture } from '../../client/pictures';
import { createPosting } from '../kit/create-posting';
import { aboutOf, type IdeaTopic } from './ideas';
export const usePostIdea = createPosting('ideas.post');

export interface IdeaDraft {
  readonly stance?: Stance;
  readonly text: string;
  readonly pictures: readonly string[];
}

interface FormStore {
  readonly draft: IdeaDraft;
  readonly restored: boolean;
  /** The phone's storage is full: the draft lives only while the page does. */
  readonly volatile: boolean;
  /** Why the pictures are not what was chosen. */
  readonly trouble?: PictureTrouble;
  readonly faults: readonly IdeaFault[];
  readonly open: (communityId: string, topic: IdeaTopic) => void;
  readonly change: (change: Partial<IdeaDraft>) => void;
  readonly addPictures: () => Promise<void>;
  readonly removePicture: (picture: string) => void;
  readonly submit: () => Promise<void>;
}

const blank: IdeaDraft = { text: '', pictures: [] };

/** The form of one idea; every change is a draft on the phone until it is in the outbox. */
export const useIdeaForm = create<FormStore>()((set, get) => {
  let community = '';
  let topic: IdeaTopic = {};
  const key = () => `idea:${community}:${topic.itemId ?? topic.planId ?? 'works'}`;
  return {
    draft: blank,
    restored: false,
    volatile: false,
    faults: [],
    open(communityId, about) {
      community = communityId;
      topic = about;
      usePostIdea.getState().reset();
      const earlier = readDraft<IdeaDraft>(key());
      const restored = earlier !== undefined && (earlier.text.trim() !== '' || earlier.pictures.length > 0);
      set({ draft: earlier ?? blank, restored, volatile: false, trouble: undefined, faults: [] });
    },
    change(change) {
      const draft = { ...get().draft, ...change };
      const faults = get().faults.length > 0 ? ideaFaults(draft) : [];
      set({ draft, faults, volatile: !saveDraft(key(), draft) });
    },
    async addPictures() {
      const { paths, trouble } = await choosePictures(COUNT.ideaPictures[1] - get().draft.pictures.length);
      set({ trouble });
      const pictures = [...get().draft.pictures, ...paths].slice(0, COUNT.ideaPictures[1]);
      if (paths.length > 0) get().change({ pictures });
    },
    removePicture(picture) {
      get().change({ pictures: get().draft.pictures.filter((other) => other !== picture) });
      forgetPicture(picture);
    },
    async submit() {
      const { draft } = get();
      const { stance, text, pictures } = draft;
      const faults = ideaFaults(draft);
      set({ faults });
      if (faults.length > 0 || !stance) return;
      const state = await usePostIdea
        .getState()
        .send(
          { communityId: community, about: aboutOf(topic), stance, text: text.trim(), pictures: [] },
          { files: { folder: 'ideas', paths: pictures }, draft: { key: key(), value: draft } },
        );
      // Sent or kept: the words are safe in the cloud or in the outbox, which has dropped the draft.
      if (state === 'sent' || state === 'kept') {
        set({ draft: blank, restored: false, trouble: undefined });
      }
    },
  };
});
