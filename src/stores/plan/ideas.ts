import type { StanceCounts } from '../../contract/plan/ideas';
import { createAction } from '../kit/create-action';
import { askPages, createListStore } from '../kit/create-list-store';

/** Whose ideas are shown: everybody's, those of households that the work touches at home, or the others'. */
export type Whose = 'all' | 'affected' | 'others';

interface Question {
  readonly communityId: string;
  readonly topic: IdeaTopic;
  readonly whose: Whose;
}

export interface IdeasExtra {
  readonly counts: { readonly affected: StanceCounts; readonly others: StanceCounts };
  readonly open: boolean;
}

export const aboutOf = ({ planId, itemId }: IdeaTopic) =>
  planId === undefined ? ({ works: true } as const) : { planId, ...(itemId !== undefined && { itemId }) };

const ask = askPages('ideas.list', ({ counts, open }): IdeasExtra => ({ counts, open }));

/** Ideas on a plan, an item or the works, the newest first but the household's own before all. */
export const useIdeas = createListStore('ideas', ({ communityId, topic, whose }: Question, from?: string) =>
  ask(
    { communityId, about: aboutOf(topic), ...(whose !== 'all' && { affected: whose === 'affected' }) },
    from,
  ),
);

export const useWithdrawIdea = createAction('ideas.withdraw');

/** The subject of ideas, as an address carries it. */
export interface IdeaTopic {
  /** Absent for the works. */
  readonly planId?: string;
  readonly itemId?: string;
}
