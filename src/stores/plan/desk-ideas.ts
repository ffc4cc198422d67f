import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { api } from '../../client/api';
import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import type { Problem } from '../../client/wire';
import type { DeskIdea } from '../../contract/plan/ideas';
import { createAction } from '../kit/create-action';
import { createListStore } from '../kit/create-list-store';
import { createPageStore } from '../kit/create-page-store';
export type DeskState = 'waiting' | 'answered';

interface Question {
  readonly communityId: string;
  readonly state: DeskState;
}

/** Ideas to be answered, oldest first, and those that were, newest first. */
export const useIdeasDesk = createListStore<Question, DeskIdea, { readonly waiting: number }>(
  'desk-ideas',
  async (question, from) => {
    const answer = await api.ideas.desk({ ...question, ...(from && { from }) });
    if (!answer.ok) return { ok: false, problem: answer.error as Problem };
    const { ideas: rows, next, waiting } = answer.value;
    return { ok: true, page: { rows, ...(next && { next }), extra: { waiting } } };
  },
);
/** How many wait, for the desk's entry. */
export const useIdeasWaiting = createPageStore('desk-ideas-waiting', 'ideas.desk');

export const useAnswerIdea = createAction('ideas.answer');

interface AnswerStore {
  /** The idea that is being answered; its words are a draft on the phone until they are sent. */
  readonly ideaId?: string;
  readonly text: string;
  readonly fault: boolean;
  readonly begin: (idea: DeskIdea) => void;
  readonly change: (text: string) => void;
  readonly stop: () => void;
  readonly send: (communityId: string) => Promise<boolean>;
}

const key = (ideaId: string) => `idea-answer:${ideaId}`;
const fits = (text: string) => fitsBounds(text, TEXT.ideaAnswer);

export const useIdeaAnswer = create<AnswerStore>()((set, get) => ({
  text: '',
  fault: false,
  begin({ ideaId, answer }) {
    useAnswerIdea.getState().reset();
    set({ ideaId, text: readDraft<string>(key(ideaId)) ?? answer?.text ?? '', fault: false });
  },
  change(text) {
    const { ideaId, fault } = get();
    if (ideaId) saveDraft(key(ideaId), text);
    set({ text, fault: fault && !fits(text) });
  },
  stop: () => set({ ideaId: undefined, text: '', fault: false }),
  async send(communityId) {
    const { ideaId, text } = get();
    if (!ideaId) return false;
    if (!fits(text)) {
      set({ fault: true });
      return false;
    }
    const done = await useAnswerIdea.getState().run({ communityId, ideaId, text: text.trim() });
    if (done) {
      dropDraft(key(ideaId));
      get().stop();
    }
    return done;
  },
}));
