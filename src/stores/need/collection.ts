import { create } from 'zustand';
import { ANSWER_DAYS_MAX, ANSWER_DAYS_MIN } from '../../domain/need/deadline';
import { DAY_MS, fromShanghai, shanghaiDate } from '../../domain/shared/time';
import { read, write } from '../../client/storage';
import type { CollectionReport } from '../../contract/need/collection';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** The report has the times of the collection. */
export const useCollectionReport = createPageStore('worker-collection', 'collection.report');
export const useSetCollection = createAction('collection.set');

/** When needs are taken, and within how many days each has to be answered. */
export interface CollectionPlan {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly answerDays: number;
}

export type CollectionFault = 'too-short' | 'over';

const suggestedDays = 30;
/** The cloud's number if nobody has set another. */
const usualAnswerDays = 15;
const key = (communityId: string) => `collection:${communityId}`;

interface Saved {
  readonly plan: CollectionPlan;
  readonly at: number;
}

/** From nine this morning until eight in the evening thirty days later. */
export function suggestedPlan(now: number): CollectionPlan {
  const opensAt = fromShanghai(shanghaiDate(now), 9);
  const closesAt = fromShanghai(shanghaiDate(now + suggestedDays * DAY_MS), 20);
  return { opensAt, closesAt, answerDays: usualAnswerDays };
}

export const clampDays = (days: number): number => Math.min(ANSWER_DAYS_MAX, Math.max(ANSWER_DAYS_MIN, days));

/** Why the cloud would refuse: the window is shorter than a day, or over already. */
export function collectionFault(
  { opensAt, closesAt }: CollectionPlan,
  now: number,
): CollectionFault | undefined {
  if (closesAt <= now) return 'over';
  return closesAt < opensAt + DAY_MS ? 'too-short' : undefined;
}

interface PlanStore {
  readonly plan: CollectionPlan;
  /** The worker has changed something, so a later answer of the cloud must not undo it. */
  readonly touched: boolean;
  readonly checking: boolean;
  readonly open: (communityId: string, now: number) => void;
  /** Takes over the times that are already set. */
  readonly fill: (report: CollectionReport | undefined) => void;
  readonly change: (change: Partial<CollectionPlan>) => void;
  readonly check: (checking: boolean) => void;
  readonly save: (communityId: string) => Promise<boolean>;
}

/** The form for the collection's window: choose, read it in words, save. */
export const useCollectionPlan = create<PlanStore>()((set, get) => {
  let saved: Saved | undefined;
  let of: string | undefined;
  return {
    plan: { opensAt: 0, closesAt: 0, answerDays: usualAnswerDays },
    touched: false,
    checking: false,
    open(communityId, now) {
      useSetCollection.getState().reset();
      // The worker comes back before saving: choices and step stay.
      if (get().touched && of === communityId) return;
      of = communityId;
      // No query has the number of days; this phone remembers what it set last.
      saved = read<Saved>(key(communityId));
      set({ plan: saved?.plan ?? suggestedPlan(now), touched: false, checking: false });
    },
    fill(report) {
      // The report is written from time to time, so it lacks anything set after it.
      if (get().touched || !report || report.closesAt === 0 || report.countedAt < (saved?.at ?? 0)) return;
      const { opensAt, closesAt } = report;
      set({ plan: { ...get().plan, opensAt, closesAt } });
    },
    change: (change) => set({ plan: { ...get().plan, ...change }, touched: true }),
    check: (checking) => set({ checking }),
    async save(communityId) {
      const { plan } = get();
      const done = await useSetCollection.getState().run({ communityId, ...plan });
      if (!done) return false;
      write(key(communityId), { plan, at: Date.now() } satisfies Saved);
      // Another community's plan may be open by now, or another choice made.
      if (of === communityId && get().plan === plan) set({ checking: false, touched: false });
      return done;
    },
  };
});
