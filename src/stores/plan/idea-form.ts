import { COUNT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { type Stance, type IdeaFault, ideaFaults } from '../../domain/plan/idea';
import { holdsWords } from '../../client/drafts';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPictures, type PictureForm } from '../kit/create-pictures';
import { createPosting } from '../kit/create-posting';
import { aboutOf, type IdeaTopic } from './ideas';
export const usePostIdea = createPosting('ideas.post');

export interface IdeaDraft {
  readonly stance?: Stance;
  readonly text: string;
  readonly pictures: readonly string[];
}

type At = [communityId: string, topic: IdeaTopic];

interface FormStore extends DraftForm<IdeaDraft, IdeaFault, At>, PictureForm {
  readonly submit: () => Promise<void>;
}

/** The form of one idea. */
export const useIdeaForm = create<FormStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId, { itemId, planId }) => `idea:${communityId}:${itemId ?? planId ?? 'works'}`,
      blank: { text: '', pictures: [] },
      isBegun: holdsWords,
      opened: () => usePostIdea.getState().reset(),
    },
    set,
    get,
  ),
  ...createPictures(COUNT.ideaPictures, set, get),
  async submit() {
    const { check, take } = get();
    const written = take();
    if (!written || !check(ideaFaults)) return;
    const { stance, text, pictures } = written.draft;
    if (!stance) return;
    const [communityId, topic] = written.at;
    const { state } = await usePostIdea
      .getState()
      .send(
        { communityId, about: aboutOf(topic), stance, text: text.trim(), pictures: [] },
        { files: { folder: 'ideas', paths: pictures }, draft: written.letterDraft },
      );
    // Sent or kept: the words are safe in the cloud or in the outbox, which has dropped the draft.
    if (state === 'sent' || state === 'kept') written.clear();
  },
}));
