import { create } from 'zustand';
import type { CommunityCard } from '../../contract/city/communities';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** The districts and communities of the caller's part of the city. */
export const useCity = createPageStore('bureau-city', 'communities.list');
export const useBegin = createAction('communities.begin');
export const useCloseCommunity = createAction('communities.close');
export const usePractice = createAction('communities.practice');

/** Rows of one page: WeChat allows a page a thousand nodes. */
export const rowsAPage = 20;

interface Filter {
  readonly districtId?: string;
  readonly lackingOnly: boolean;
  /** From 0. */
  readonly page: number;
}
interface FilterStore extends Filter {
  readonly choose: (change: Partial<Pick<Filter, 'districtId' | 'lackingOnly'>>) => void;
  readonly turn: (page: number) => void;
}

/** What of the list is shown. A new filter begins at its first page. */
export const useCityFilter = create<FilterStore>()((set) => ({
  lackingOnly: false,
  page: 0,
  choose: (change) => set({ ...change, page: 0 }),
  turn: (page) => set({ page }),
}));

export const isUnready = ({ lacks, closed, kind }: CommunityCard): boolean =>
  !closed && kind !== 'practice' && lacks.length > 0;

/** The communities that lack something first, then the others; those that left the programme last. */
export function cityRows(
  communities: readonly CommunityCard[],
  { districtId, lackingOnly, page }: Filter,
): { readonly rows: readonly CommunityCard[]; readonly from: number; readonly all: number } {
  const rank = (card: CommunityCard): number => (card.closed ? 2 : isUnready(card) ? 0 : 1);
  const fitting = communities
    .filter((card) => districtId === undefined || card.districtId === districtId)
    .filter((card) => !lackingOnly || isUnready(card))
    .map((card, at) => ({ card, at }))
    .sort((a, b) => rank(a.card) - rank(b.card) || a.at - b.at)
    .map(({ card }) => card);
  const last = Math.max(0, Math.ceil(fitting.length / rowsAPage) - 1);
  const from = Math.min(page, last) * rowsAPage;
  return { rows: fitting.slice(from, from + rowsAPage), from, all: fitting.length };
}
