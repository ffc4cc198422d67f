import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { Category } from '../../domain/need/category';
import type { Danger } from '../../domain/need/need-vocabulary';
import { api } from '../../client/api';

export interface Proposal {
  /** The words of the need for which the cloud proposed this. */
  readonly text: string;
  readonly categories: readonly Category[];
  readonly danger?: Danger;
}

interface ProposalStore {
  /** The proposals, keyed by the index of the need in the form. */
  readonly proposals: Readonly<Record<number, Proposal | undefined>>;
  readonly ask: (communityId: string, index: number, words: string) => Promise<void>;
  readonly reset: () => void;
}

/**
 * The categories and the danger that the cloud proposes from a need's words. Without network it proposes none, and the
 * person chooses by hand.
 */
export const useProposals = create<ProposalStore>()((set, get) => ({
  proposals: {},
  async ask(communityId, index, words) {
    const text = words.trim();
    if (!fitsBounds(text, TEXT.need)) return;
    if (get().proposals[index]?.text === text) return;
    const answer = await api.needs.similar({ communityId, text });
    if (!answer.ok) return;
    const { categories, danger } = answer.value;
    const proposal: Proposal = { text, categories, ...(danger && { danger }) };
    set({ proposals: { ...get().proposals, [index]: proposal } });
  },
  reset: () => set({ proposals: {} }),
}));
