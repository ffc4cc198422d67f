import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import { type Answer, type Dimension, type Level } from '../../domain/rating/dimension';
import type { MyRating } from '../../contract/rating/ratings';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPageStore } from '../kit/create-page-store';
import { createPosting } from '../kit/create-posting';

/** The period, the caller's own rating and the scores. */
export const useRating = createPageStore('rating', 'ratings.read');
export const useSubmitRating = createPosting('ratings.submit');

export interface RatingDraft {
  readonly overall?: Level;
  readonly dimensions: Readonly<Partial<Record<Dimension, Answer>>>;
  readonly comment: string;
}

export type RatingFault = 'overall' | 'comment';
/** With the household's own rating if it has rated before. */
type At = [communityId: string, mine?: MyRating];

interface FormStore extends DraftForm<RatingDraft, RatingFault, At> {
  /** Sends the rating; returns whether the person is done: it is sent, or kept to be sent. */
  readonly submit: () => Promise<boolean>;
}

const blank: RatingDraft = { dimensions: {}, comment: '' };

function ratingFaults({ overall, comment }: RatingDraft): readonly RatingFault[] {
  if (!overall) return ['overall'];
  return comment.trim() !== '' && !fitsBounds(comment, TEXT.comment) ? ['comment'] : [];
}

const asDraft = ({ overall, dimensions, comment }: MyRating): RatingDraft => ({
  overall,
  dimensions,
  comment,
});

/** The form of one household's rating. */
export const useRatingForm = create<FormStore>()((set, get) => ({
  ...createDraft(
    {
      key: (communityId) => `rating:${communityId}`,
      blank,
      start: (earlier, _, mine) => earlier ?? (mine ? asDraft(mine) : blank),
      // The page leaves the form while its letter waits to be sent, and comes back to it before the answer is noted.
      opened: (again) => (again ? undefined : useSubmitRating.getState().reset()),
    },
    set,
    get,
  ),
  async submit() {
    const { check, take } = get();
    const written = take();
    if (!written || !check(ratingFaults)) return false;
    const { overall, dimensions, comment } = written.draft;
    if (!overall) return false;
    const [communityId] = written.at;
    const { view } = useRating.getState();
    const until = 'value' in view ? view.value.period?.closesAt : undefined;
    const { state } = await useSubmitRating
      .getState()
      .send(
        { communityId, overall, dimensions, comment: comment.trim() },
        { draft: written.letterDraft, ...(until !== undefined && { until }) },
      );
    if (state === 'sent') await useRating.getState().reload();
    return state === 'sent' || state === 'kept';
  },
}));
