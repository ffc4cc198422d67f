import { create } from 'zustand';
import { answerFaults, isAnswered, type AnswerFault, type AnsweredState } from '../../domain/need/need';
import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import { createAction } from '../kit/create-action';
import { useChosen, type DeskNeed } from './desk';

export const ANSWERS: readonly AnsweredState[] = ['adopted', 'partly-adopted', 'declined'];
export const useAnswer = createAction('needs.answer');

/** What an answer repeats of a need. */
export type AnsweredNeed = Pick<DeskNeed, 'needId' | 'text' | 'households' | 'state'>;

export interface AnswerDraft {
  readonly needs: readonly AnsweredNeed[];
  readonly state?: AnsweredState;
  readonly reason: string;
}

interface AnswerStore {
  readonly community: string;
  readonly draft: AnswerDraft;
  /** `same`: these needs' own draft is back. `other`: the words were begun for other needs. */
  readonly restored?: 'same' | 'other';
  readonly volatile: boolean;
  readonly faults: readonly AnswerFault[];
  readonly step: 'write' | 'check';
  /** Begins an answer to these needs. Words that were not sent are kept, whomever they were for. */
  readonly begin: (communityId: string, needs: readonly AnsweredNeed[]) => void;
  /** Opens what was begun before, also after a killed app. */
  readonly open: (communityId: string) => void;
  readonly change: (change: Partial<AnswerDraft>) => void;
  /** Adds a sentence to be completed. */
  readonly start: (sentence: string) => void;
  /** Notes what is missing, else goes on to the check. */
  readonly check: () => void;
  readonly stepBack: () => void;
  readonly send: () => Promise<boolean>;
}

const blank: AnswerDraft = { needs: [], reason: '' };
const key = (communityId: string) => `answer:${communityId}`;

/** Needs that have an answer already, which this one replaces and leaves on record. */
export const revisedCount = ({ needs }: AnswerDraft): number =>
  needs.filter(({ state }) => isAnswered(state)).length;

/** An answer that was begun and not sent; undefined when there is none. */
export function unfinishedAnswer(communityId: string): AnswerDraft | undefined {
  const draft = readDraft<AnswerDraft>(key(communityId));
  return draft && draft.needs.length > 0 && draft.reason.trim() !== '' ? draft : undefined;
}

const ids = (needs: readonly AnsweredNeed[]) =>
  needs
    .map(({ needId }) => needId)
    .sort()
    .join();

/** One answer to one or many needs; every change is a draft on the phone until it is sent. */
export const useAnswerForm = create<AnswerStore>()((set, get) => {
  const fresh = { faults: [], step: 'write', volatile: false } as const;
  return {
    ...fresh,
    community: '',
    draft: blank,
    begin(communityId, chosen) {
      useAnswer.getState().reset();
      // Cards carry more than the check repeats.
      const needs = chosen.map(({ needId, text, households, state }) => ({
        needId,
        text,
        households,
        state,
      }));
      const earlier = unfinishedAnswer(communityId);
      const draft = { ...(earlier ?? blank), needs };
      const restored = earlier && (ids(earlier.needs) === ids(needs) ? 'same' : 'other');
      set({
        ...fresh,
        community: communityId,
        draft,
        restored,
        volatile: !saveDraft(key(communityId), draft),
      });
    },
    open(communityId) {
      if (communityId === get().community && get().draft.needs.length > 0) return;
      useAnswer.getState().reset();
      const earlier = readDraft<AnswerDraft>(key(communityId));
      const restored = earlier?.reason.trim() ? 'same' : undefined;
      set({ ...fresh, community: communityId, draft: earlier ?? blank, restored });
    },
    change(change) {
      const { community, faults } = get();
      const draft = { ...get().draft, ...change };
      const saved = saveDraft(key(community), draft);
      set({ draft, volatile: !saved, faults: faults.length > 0 ? answerFaults(draft) : [] });
    },
    start(sentence) {
      const reason = get().draft.reason.trimEnd();
      get().change({ reason: reason === '' ? sentence : `${reason}\n${sentence}` });
    },
    check() {
      const faults = answerFaults(get().draft);
      set({ faults, step: faults.length === 0 ? 'check' : 'write' });
    },
    stepBack: () => set({ step: 'write' }),
    async send() {
      const { community, draft } = get();
      if (!draft.state || answerFaults(draft).length > 0) return false;
      const needIds = draft.needs.map(({ needId }) => needId);
      const { state, reason } = draft;
      const done = await useAnswer
        .getState()
        .run({ communityId: community, needIds, state, reason: reason.trim() });
      if (done) {
        dropDraft(key(community));
        useChosen.getState().stop();
        set({ ...fresh, draft: blank, restored: undefined });
      } else set({ step: 'write' });
      return done;
    },
  };
});
