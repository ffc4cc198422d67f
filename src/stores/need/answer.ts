import type { DeskNeed } from '../../contract/need/needs';
import { create } from 'zustand';
import { answerFaults, isAnswered, type AnswerFault, type AnsweredState } from '../../domain/need/need';
import { readDraft } from '../../client/drafts';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { useChosen } from './desk';

export const ANSWERS: readonly AnsweredState[] = ['adopted', 'partly-adopted', 'declined'];
export const useAnswer = createAction('needs.answer');

/** The fields of a need that its answer repeats. */
export type AnsweredNeed = Pick<DeskNeed, 'needId' | 'text' | 'households' | 'state'>;

export interface AnswerDraft {
  readonly needs: readonly AnsweredNeed[];
  readonly state?: AnsweredState;
  readonly reason: string;
}

interface AnswerStore extends DraftForm<AnswerDraft, AnswerFault, [communityId: string]> {
  /** The restored text was begun for other needs. */
  readonly forOthers: boolean;
  readonly step: 'write' | 'check';
  /** Begins an answer to these needs. Unsent text is kept, whichever needs it was for. */
  readonly begin: (communityId: string, needs: readonly AnsweredNeed[]) => void;
  /** Adds the beginning of a sentence for the worker to complete. */
  readonly start: (sentence: string) => void;
  /** Notes what is missing; if nothing is, goes on to the check. */
  readonly review: () => void;
  readonly stepBack: () => void;
  readonly send: () => Promise<boolean>;
}

const blank: AnswerDraft = { needs: [], reason: '' };
const key = (communityId: string) => `answer:${communityId}`;

/** How many of the needs already have an answer, which this one replaces and leaves on record. */
export const revisedCount = ({ needs }: AnswerDraft): number =>
  needs.filter(({ state }) => isAnswered(state)).length;

/** An answer that was begun and not sent; undefined if there is none. */
export function unfinishedAnswer(communityId: string): AnswerDraft | undefined {
  const draft = readDraft<AnswerDraft>(key(communityId));
  return draft && draft.needs.length > 0 && draft.reason.trim() !== '' ? draft : undefined;
}

const ids = (needs: readonly AnsweredNeed[]) =>
  needs
    .map(({ needId }) => needId)
    .sort()
    .join();

/** The form for one answer to one or many needs. */
export const useAnswerForm = create<AnswerStore>()((set, get) => {
  const form = createDraft<AnswerDraft, AnswerFault, [communityId: string]>(
    {
      key,
      blank,
      isBegun: ({ reason }) => reason.trim() !== '',
      opened() {
        useAnswer.getState().reset();
        set({ step: 'write', forOthers: false });
      },
    },
    set,
    get,
  );
  return {
    ...form,
    step: 'write',
    forOthers: false,
    begin(communityId, chosen) {
      const earlier = unfinishedAnswer(communityId);
      form.open(communityId);
      // Cards have more fields than the check repeats.
      const needs = chosen.map(({ needId, text, households, state }) => ({
        needId,
        text,
        households,
        state,
      }));
      get().replace({ ...(earlier ?? blank), needs });
      set({ forOthers: earlier !== undefined && ids(earlier.needs) !== ids(needs) });
    },
    /** Restores what was begun before, also after a killed app. */
    open(communityId) {
      const { at, draft } = get();
      if (at?.[0] !== communityId || draft.needs.length === 0) form.open(communityId);
    },
    start(sentence) {
      const reason = get().draft.reason.trimEnd();
      get().change({ reason: reason === '' ? sentence : `${reason}\n${sentence}` });
    },
    review: () => set({ step: get().check(answerFaults) ? 'check' : 'write' }),
    stepBack: () => set({ step: 'write' }),
    async send() {
      const sent = get().take();
      if (!sent) return false;
      const { needs, state, reason } = sent.draft;
      if (!state || answerFaults(sent.draft).length > 0) return false;
      const [communityId] = sent.at;
      const needIds = needs.map(({ needId }) => needId);
      const done = await useAnswer.getState().run({ communityId, needIds, state, reason: reason.trim() });
      if (done && sent.drop()) {
        set({ step: 'write' });
        sent.clear();
        useChosen.getState().stop();
      }
      return done;
    },
  };
});
