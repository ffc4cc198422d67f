import { create } from 'zustand';
import { sortByAttention, type Attended } from '../../domain/city/attention';
import type { CommunitySummary } from '../../domain/city/summary';
import { STAGES, type Stage } from '../../domain/community/stage';
import { createPageStore } from '../kit/create-page-store';

/** The whole city in one query of small documents. */
export const useOverview = createPageStore('bureau-overview', 'bureau.overview');

/** Rows of one page: WeChat allows a page a thousand nodes. */
export const rowsAPage = 20;

export interface OverviewFilter {
  readonly district?: string;
  readonly stage?: Stage;
  readonly attentionOnly: boolean;
}

interface FilterStore extends OverviewFilter {
  /** From 0. */
  readonly page: number;
  /** The community whose dimensions are shown. */
  readonly opened?: string;
  readonly choose: (change: Partial<OverviewFilter>) => void;
  readonly turn: (page: number) => void;
  readonly openRow: (communityId: string | undefined) => void;
}

/** The part of the list that is shown. A new filter begins at its first page. */
export const useOverviewFilter = create<FilterStore>()((set) => ({
  attentionOnly: false,
  page: 0,
  choose: (change) => set({ ...change, page: 0, opened: undefined }),
  turn: (page) => set({ page, opened: undefined }),
  openRow: (opened) => set({ opened }),
}));

export interface DeskList {
  readonly rows: readonly Attended[];
  readonly from: number;
  readonly all: number;
  readonly pages: number;
  /** For the whole city, whatever the filter. */
  readonly needAttention: number;
}

/** The rows of a page in the desk's order. Attention is judged against the whole city, and only then filtered. */
export function deskList(
  communities: readonly CommunitySummary[],
  { district, stage, attentionOnly, page }: OverviewFilter & { readonly page: number },
  now: number,
): DeskList {
  const ordered = sortByAttention(communities, now);
  const fitting = ordered.filter(
    ({ summary, reasons }) =>
      (district === undefined || summary.district === district) &&
      (stage === undefined || summary.stage === stage) &&
      (!attentionOnly || reasons.length > 0),
  );
  const pages = Math.max(1, Math.ceil(fitting.length / rowsAPage));
  const from = Math.min(page, pages - 1) * rowsAPage;
  return {
    rows: fitting.slice(from, from + rowsAPage),
    from,
    all: fitting.length,
    pages,
    needAttention: ordered.filter(({ reasons }) => reasons.length > 0).length,
  };
}

/** How many communities are at each stage. */
export function stageCounts(communities: readonly CommunitySummary[]): Readonly<Record<Stage, number>> {
  const counts = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  for (const { stage } of communities) counts[stage] += 1;
  return counts;
}

export const districtsOf = (communities: readonly CommunitySummary[]): readonly string[] => [
  ...new Set(communities.map(({ district }) => district)),
];
