import { COUNT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { type Milestone, type UpdateFault, updateFaults } from '../../domain/works/progress';
import type { PictureTrouble } from '../../client/chosen-pictures';
import { readDraft, saveDraft } from '../../client/drafts';
import { choosePictures, forgetPicture } from '../../client/pictures';
import type { UpdateView } from '../../contract/works/works';
import { createPageStore } from '../kit/create-page-store';
import { createPosting } from '../kit/create-posting';
/** What the big buttons and the slider move by. */
export const progressStep = 5;

/** Absent milestone and progress stand where the latest update left them. */
export interface UpdateDraft {
  readonly text: string;
  readonly milestone?: Milestone;
  readonly progress?: number;
  readonly pictures: readonly string[];
}

/** What the form shows and sends: the draft, filled up from the latest update. */
export interface FilledUpdate extends UpdateDraft {
  readonly progress: number;
}

interface FormStore {
  readonly draft: UpdateDraft;
  readonly restored: boolean;
  /** The phone's storage is full: the draft lives only while the page does. */
  readonly volatile: boolean;
  /** Why the pictures are not what was chosen. */
  readonly trouble?: PictureTrouble;
  readonly faults: readonly UpdateFault[];
  /** Pictures that went with the last sent update, for the words of the seal. */
  readonly sentPictures: number;
  readonly open: (communityId: string) => void;
  readonly change: (change: Partial<UpdateDraft>) => void;
  readonly addPictures: () => Promise<void>;
  readonly removePicture: (picture: string) => void;
  readonly submit: (latest?: UpdateView) => Promise<void>;
}

const blank: UpdateDraft = { text: '', pictures: [] };

/** The community's latest updates; the supervisor's own are marked. */
export const useLatestUpdates = createPageStore('supervisor-latest-updates', 'works.list');
export const usePostUpdate = createPosting('works.post');

export const filled = (draft: UpdateDraft, latest?: UpdateView): FilledUpdate => ({
  ...draft,
  milestone: draft.milestone ?? latest?.milestone,
  progress: draft.progress ?? latest?.progress ?? 0,
});

/** One press of a big button; within 0 and 100, and onto the steps where a number was between them. */
export function stepProgress(from: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? Math.floor(from / progressStep) * progressStep + progressStep
      : Math.ceil(from / progressStep) * progressStep - progressStep;
  return Math.min(100, Math.max(0, next));
}

/** The form of one update from the site. Every change is a draft on the phone, until it is in the outbox. */
export const useUpdateForm = create<FormStore>()((set, get) => {
  let community = '';
  const key = () => `update:${community}`;
  return {
    draft: blank,
    restored: false,
    volatile: false,
    faults: [],
    sentPictures: 0,
    open(communityId) {
      community = communityId;
      usePostUpdate.getState().reset();
      const earlier = readDraft<UpdateDraft>(key());
      const restored = earlier !== undefined && (earlier.text.trim() !== '' || earlier.pictures.length > 0);
      set({ draft: restored ? earlier : blank, restored, volatile: false, trouble: undefined, faults: [] });
    },
    change(change) {
      const draft = { ...get().draft, ...change };
      set({ draft, volatile: !saveDraft(key(), draft), ...(get().faults.length > 0 && { faults: [] }) });
    },
    async addPictures() {
      const { paths, trouble } = await choosePictures(COUNT.updatePictures[1] - get().draft.pictures.length);
      set({ trouble });
      const pictures = [...get().draft.pictures, ...paths].slice(0, COUNT.updatePictures[1]);
      if (paths.length > 0) get().change({ pictures });
    },
    removePicture(picture) {
      get().change({ pictures: get().draft.pictures.filter((other) => other !== picture) });
      forgetPicture(picture);
    },
    async submit(latest) {
      const { draft } = get();
      const { text, milestone, progress, pictures } = filled(draft, latest);
      const faults = updateFaults({ text, milestone });
      set({ faults });
      if (faults.length > 0 || !milestone) return;
      const state = await usePostUpdate
        .getState()
        .send(
          { communityId: community, text: text.trim(), milestone, progress, pictures: [] },
          { files: { folder: 'works', paths: pictures }, draft: { key: key(), value: draft } },
        );
      // Sent or kept: the words are safe in the cloud or in the outbox, which has dropped the draft.
      if (state === 'sent' || state === 'kept') {
        set({ draft: blank, restored: false, trouble: undefined, sentPictures: pictures.length });
      }
    },
  };
});
