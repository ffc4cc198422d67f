import type { DeskNeed } from '../../contract/need/needs';
import { create } from 'zustand';
import { mayBeMerged, mayTakeOthers } from '../../domain/need/merge';
import { createAction } from '../kit/create-action';
import { useChosen } from './desk';
import { createPageStore } from '../kit/create-page-store';

export const useMerge = createAction('needs.merge');
export const useUnmerge = createAction('needs.unmerge');

/** The fields of a need that a merge depends on. */
export type MergeCard = Pick<
  DeskNeed,
  'needId' | 'category' | 'place' | 'building' | 'text' | 'households' | 'state' | 'submittedAt'
>;
export type Pair = readonly [MergeCard, MergeCard];

/** Whether the first may take the second in: an answered need keeps its own answer, a declined one takes none in. */
export const mayKeep = (keep: MergeCard, other: MergeCard): boolean =>
  mayTakeOthers(keep) && mayBeMerged(other);

/** Proposes the need to keep: the one with more households, or if equal the older one; null if neither may be kept. */
export function proposeKeep([a, b]: Pair): string | null {
  const larger = a.households === b.households ? a.submittedAt <= b.submittedAt : a.households > b.households;
  const [first, second] = larger ? [a, b] : [b, a];
  if (mayKeep(first, second)) return first.needId;
  return mayKeep(second, first) ? second.needId : null;
}

interface PairStore {
  readonly pair?: Pair;
  readonly keep: string | null;
  readonly open: (pair: Pair) => void;
  readonly choose: (needId: string) => void;
  /** Joins the other need with the one that stays; returns whether it was done. */
  readonly merge: (communityId: string) => Promise<boolean>;
}

/** Two needs side by side before a merge. */
export const usePair = create<PairStore>()((set, get) => ({
  keep: null,
  open(pair) {
    useMerge.getState().reset();
    set({ pair, keep: proposeKeep(pair) });
  },
  choose: (keep) => set({ keep }),
  async merge(communityId) {
    const { pair, keep } = get();
    const other = pair?.find(({ needId }) => needId !== keep);
    if (!other || keep === null) return false;
    const done = await useMerge.getState().run({ communityId, needId: other.needId, into: keep });
    if (done) useChosen.getState().stop();
    return done;
  },
}));

/** One need as the worker reads it. */
export const useDeskNeed = createPageStore('desk-need', 'needs.read');

/** Takes a need out of the one that it was merged into, and reloads the page's need. */
export async function takeApart(communityId: string, needId: string): Promise<boolean> {
  const done = await useUnmerge.getState().run({ communityId, needId });
  if (done) await useDeskNeed.getState().reload();
  return done;
}
