import { COUNT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { type Milestone, type UpdateFault, updateFaults } from '../../domain/works/progress';
import { holdsWords } from '../../client/drafts';
import type { UpdateView } from '../../contract/works/works';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPageStore } from '../kit/create-page-store';
import { createPictures, type PictureForm } from '../kit/create-pictures';
import { createPosting } from '../kit/create-posting';
/** The step of the big buttons and the slider. */
export const progressStep = 5;

/** If milestone or progress is absent, the latest update's holds. */
export interface UpdateDraft {
  readonly text: string;
  readonly milestone?: Milestone;
  readonly progress?: number;
  readonly pictures: readonly string[];
}

/** What the form shows and sends: the draft, filled in from the latest update. */
export interface FilledUpdate extends UpdateDraft {
  readonly progress: number;
}

interface FormStore extends DraftForm<UpdateDraft, UpdateFault, [communityId: string]>, PictureForm {
  /** How many pictures went with the last update, for the words on the seal. */
  readonly sentPictures: number;
  /** Sends the update; returns whether the person is done: it is sent, or kept to be sent. */
  readonly submit: (latest?: UpdateView) => Promise<boolean>;
}

/** The community's latest updates; the supervisor's own are marked. */
export const useLatestUpdates = createPageStore('supervisor-latest-updates', 'works.list');
export const usePostUpdate = createPosting('works.post');

export const fillFromLatest = (draft: UpdateDraft, latest?: UpdateView): FilledUpdate => ({
  ...draft,
  milestone: draft.milestone ?? latest?.milestone,
  progress: draft.progress ?? latest?.progress ?? 0,
});

/** One press of a big button: stays within 0 and 100, and moves to the next step if the number was between two. */
export function stepProgress(from: number, direction: 1 | -1): number {
  const next =
    direction === 1
      ? Math.floor(from / progressStep) * progressStep + progressStep
      : Math.ceil(from / progressStep) * progressStep - progressStep;
  return Math.min(100, Math.max(0, next));
}

/** The form of one update from the site. */
export const useUpdateForm = create<FormStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId) => `update:${communityId}`,
      blank: { text: '', pictures: [] },
      isBegun: holdsWords,
      opened: () => usePostUpdate.getState().reset(),
    },
    set,
    get,
  ),
  ...createPictures(COUNT.updatePictures, set, get),
  sentPictures: 0,
  async submit(latest) {
    const { check, take } = get();
    const written = take();
    if (!written || !check((now) => updateFaults(fillFromLatest(now, latest)))) return false;
    const { text, milestone, progress, pictures } = fillFromLatest(written.draft, latest);
    if (!milestone) return false;
    const [communityId] = written.at;
    const { state } = await usePostUpdate
      .getState()
      .send(
        { communityId, text: text.trim(), milestone, progress, pictures: [] },
        { files: { folder: 'works', paths: pictures }, draft: written.letterDraft },
      );
    // Sent or kept: the words are safe in the cloud or in the outbox, which has dropped the draft.
    if (state !== 'sent' && state !== 'kept') return false;
    written.clear();
    if (written.isOpen()) set({ sentPictures: pictures.length });
    return written.isOpen();
  },
}));
