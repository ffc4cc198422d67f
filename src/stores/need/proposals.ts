import { fitsBounds, TEXT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { Category } from '../../domain/need/category';
import type { Danger } from '../../domain/need/need-vocabulary';
import { api } from '../../client/api';

export interface Proposal {
  /** The words that it is for. */
  readonly text: string;
  readonly categories: readonly Category[];
  readonly danger?: Danger;
}

interface ProposalStore {
  /** By the need's place in the form. */
  readonly proposals: Readonly<Record<number, Proposal | undefined>>;
  readonly ask: (communityId: string, index: number, words: string) => Promise<void>;
  readonly reset: () => void;
}

/** Categories that a need's words speak of, and a danger. Without network there are none, and one chooses by hand. */
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
