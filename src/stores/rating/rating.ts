import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { type Answer, type Dimension, type Level } from '../../domain/rating/dimension';
import { readDraft, saveDraft } from '../../client/drafts';
import type { MyRating } from '../../contract/rating/ratings';
import { createPageStore } from '../kit/create-page-store';
import { createPosting } from '../kit/create-posting';

/** The period, the caller's own rating and the scores. */
export const useRating = createPageStore('rating', 'ratings.read');
export const useSubmitRating = createPosting('ratings.submit');

/** The contract's bounds of a comment that is not empty. */

export interface RatingDraft {
  readonly overall?: Level;
  readonly dimensions: Readonly<Partial<Record<Dimension, Answer>>>;
  readonly comment: string;
}

interface FormStore {
  readonly draft: RatingDraft;
  readonly restored: boolean;
  readonly fault?: 'overall' | 'comment';
  /** An earlier draft, else the household's own rating, else a blank one. */
  readonly open: (communityId: string, mine?: MyRating) => void;
  readonly change: (change: Partial<RatingDraft>) => void;
  readonly submit: () => Promise<void>;
}

const blank: RatingDraft = { dimensions: {}, comment: '' };

function faultOf({ overall, comment }: RatingDraft): FormStore['fault'] {
  if (!overall) return 'overall';
  return comment.trim() !== '' && !fitsBounds(comment, TEXT.comment) ? 'comment' : undefined;
}

/** The form of one household's rating; a draft survives leaving and a killed app. */
export const useRatingForm = create<FormStore>()((set, get) => {
  let community = '';
  const key = () => `rating:${community}`;
  return {
    draft: blank,
    restored: false,
    open(communityId, mine) {
      community = communityId;
      useSubmitRating.getState().reset();
      const earlier = readDraft<RatingDraft>(key());
      const own: RatingDraft = mine
        ? { overall: mine.overall, dimensions: mine.dimensions, comment: mine.comment }
        : blank;
      set({ draft: earlier ?? own, restored: earlier !== undefined, fault: undefined });
    },
    change(change) {
      const draft = { ...get().draft, ...change };
      saveDraft(key(), draft);
      set({ draft, fault: get().fault && faultOf(draft) });
    },
    async submit() {
      const { draft } = get();
      const fault = faultOf(draft);
      set({ fault });
      if (fault || !draft.overall) return;
      const { overall, dimensions } = draft;
      const { view } = useRating.getState();
      const until = 'value' in view ? view.value.period?.closesAt : undefined;
      const state = await useSubmitRating
        .getState()
        .send(
          { communityId: community, overall, dimensions, comment: draft.comment.trim() },
          { draft: { key: key(), value: draft }, ...(until !== undefined && { until }) },
        );
      if (state === 'sent') await useRating.getState().reload();
    },
  };
});
