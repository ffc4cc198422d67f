import type { DeskNeed } from '../../contract/need/needs';
import { TEXT, COUNT } from '../../domain/shared/bounds';
import { create } from 'zustand';
import type { CategoryClass } from '../../domain/need/category';
import type { NeedState } from '../../domain/need/need';
import type { Input } from '../../contract/contract';
import { askPages, createListStore } from '../kit/create-list-store';

/** The worker's filter. With every field absent: all needs that are not merged or withdrawn. */
export interface NeedFilter {
  readonly state?: NeedState;
  readonly class?: CategoryClass;
  readonly building?: string;
  readonly overdue?: boolean;
  readonly words: string;
}
export type DeskQuestion = Omit<Input<'needs.desk'>, 'from'>;

/** The desk opens with the needs that wait for an answer. */
export const firstFilter: NeedFilter = { state: 'submitted', words: '' };

/** The question for a filter. Overdue needs are open ones, whatever state was chosen before. */
export function questionOf(communityId: string, filter: NeedFilter): DeskQuestion {
  const { state, class: of, building, overdue, words } = filter;
  const searched = [...words.trim()].slice(0, TEXT.searchWords[1]).join('');
  return {
    communityId,
    ...(of && { class: of }),
    ...(building && { building }),
    ...(overdue ? { overdue } : state && { state }),
    ...(searched && { words: searched }),
  };
}

/** The needs of the desk, oldest first; `extra` has the counts of the whole community and its buildings. */
export const useDeskNeeds = createListStore(
  'desk-needs',
  askPages('needs.desk', ({ counts, buildings }) => ({ counts, buildings })),
);

interface FilterStore {
  readonly community: string;
  readonly filter: NeedFilter;
  readonly open: (communityId: string) => void;
  readonly change: (change: Partial<NeedFilter>) => void;
}

/** The filter stays while the worker reads a need or answers some; it begins anew in another community. */
export const useNeedFilter = create<FilterStore>()((set, get) => ({
  community: '',
  filter: firstFilter,
  open(communityId) {
    if (communityId === get().community) return;
    set({ community: communityId, filter: firstFilter });
    useChosen.getState().stop();
  },
  change(change) {
    const filter = { ...get().filter, ...change };
    set({ filter });
    void useDeskNeeds.getState().load(questionOf(get().community, filter));
  },
}));

interface ChosenStore {
  /** A tap ticks a row instead of opening it. */
  readonly choosing: boolean;
  /** In the order of ticking; they stay chosen when the filter changes. */
  readonly needs: readonly DeskNeed[];
  readonly start: () => void;
  readonly stop: () => void;
  readonly toggle: (need: DeskNeed) => void;
}

/** The needs that one answer or one merge is for. */
export const useChosen = create<ChosenStore>()((set, get) => ({
  choosing: false,
  needs: [],
  start: () => set({ choosing: true }),
  stop: () => set({ choosing: false, needs: [] }),
  toggle(need) {
    const { needs } = get();
    const others = needs.filter(({ needId }) => needId !== need.needId);
    if (others.length < needs.length) set({ needs: others });
    else if (needs.length < COUNT.answeredNeeds[1]) set({ needs: [...needs, need] });
  },
}));
