import { lengthFaults, TEXT, type LengthFault } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { DeskIdea } from '../../contract/plan/ideas';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { askPages, createListStore } from '../kit/create-list-store';
import { createPageStore } from '../kit/create-page-store';
export type DeskState = 'waiting' | 'answered';

/** Ideas that wait for an answer, the oldest first, and answered ones, the newest first. */
export const useIdeasDesk = createListStore(
  'desk-ideas',
  askPages('ideas.desk', ({ waiting }) => ({ waiting })),
);
/** How many ideas wait, for the entry on the desk. */
export const useIdeasWaiting = createPageStore('desk-ideas-waiting', 'ideas.desk');

export const useAnswerIdea = createAction('ideas.answer');

interface AnswerDraft {
  readonly text: string;
}

/** The form that is open while an idea is being answered. */
interface AnswerStore extends DraftForm<AnswerDraft, LengthFault, [idea: DeskIdea]> {
  readonly stop: () => void;
  readonly send: (communityId: string) => Promise<boolean>;
}

/** The answer to one of the ideas on the desk. */
export const useIdeaAnswer = create<AnswerStore>()((set, get) => ({
  ...createDraft(
    {
      key: ({ ideaId }) => `idea-answer:${ideaId}`,
      blank: { text: '' },
      start: (earlier, { answer }) => earlier ?? { text: answer?.text ?? '' },
      opened: () => useAnswerIdea.getState().reset(),
    },
    set,
    get,
  ),
  stop: () => set({ at: undefined }),
  async send(communityId) {
    const { check, take, stop } = get();
    const sent = take();
    if (!sent || !check(({ text }) => lengthFaults(text, TEXT.ideaAnswer))) return false;
    const [{ ideaId }] = sent.at;
    const done = await useAnswerIdea.getState().run({ communityId, ideaId, text: sent.draft.text.trim() });
    if (done && sent.drop()) stop();
    return done;
  },
}));
