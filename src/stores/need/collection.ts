import { create } from 'zustand';
import { ANSWER_DAYS_MAX, ANSWER_DAYS_MIN } from '../../domain/need/deadline';
import { DAY_MS, fromShanghai, shanghaiDate } from '../../domain/shared/time';
import { read, write } from '../../client/storage';
import type { CollectionReport } from '../../contract/need/collection';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** The report knows when needs are taken. */
export const useCollectionReport = createPageStore('worker-collection', 'collection.report');
export const useSetCollection = createAction('collection.set');

/** When needs are taken, and within how many days each is answered. */
export interface CollectionPlan {
  readonly opensAt: number;
  readonly closesAt: number;
  readonly answerDays: number;
}

export type CollectionFault = 'too-short' | 'over';

const suggestedDays = 30;
/** What the cloud counts with where nobody has set another number. */
const usualAnswerDays = 15;
const key = (communityId: string) => `collection:${communityId}`;

interface Saved {
  readonly plan: CollectionPlan;
  readonly at: number;
}

/** From nine this morning until eight in the evening thirty days on. */
export function suggestedPlan(now: number): CollectionPlan {
  const opensAt = fromShanghai(shanghaiDate(now), 9);
  const closesAt = fromShanghai(shanghaiDate(now + suggestedDays * DAY_MS), 20);
  return { opensAt, closesAt, answerDays: usualAnswerDays };
}

export const clampDays = (days: number): number => Math.min(ANSWER_DAYS_MAX, Math.max(ANSWER_DAYS_MIN, days));

/** What the cloud would refuse: less than a day, or a window that is over already. */
export function collectionFault(
  { opensAt, closesAt }: CollectionPlan,
  now: number,
): CollectionFault | undefined {
  if (closesAt <= now) return 'over';
  return closesAt < opensAt + DAY_MS ? 'too-short' : undefined;
}

interface PlanStore {
  readonly plan: CollectionPlan;
  /** The worker has changed something: a later answer of the cloud must not undo it. */
  readonly touched: boolean;
  readonly checking: boolean;
  readonly open: (communityId: string, now: number) => void;
  /** Takes over what is set already. */
  readonly fill: (report: CollectionReport | undefined) => void;
  readonly change: (change: Partial<CollectionPlan>) => void;
  readonly check: (checking: boolean) => void;
  readonly save: (communityId: string) => Promise<boolean>;
}

/** The window of the collection: chosen, read in words, saved. */
export const useCollectionPlan = create<PlanStore>()((set, get) => {
  let saved: Saved | undefined;
  let of: string | undefined;
  return {
    plan: { opensAt: 0, closesAt: 0, answerDays: usualAnswerDays },
    touched: false,
    checking: false,
    open(communityId, now) {
      useSetCollection.getState().reset();
      // Come back to before it was set: what was chosen stands, and on which step.
      if (get().touched && of === communityId) return;
      of = communityId;
      // No query tells the days that are set; this phone remembers what it set last.
      saved = read<Saved>(key(communityId));
      set({ plan: saved?.plan ?? suggestedPlan(now), touched: false, checking: false });
    },
    fill(report) {
      // The report is written from time to time: what was set after it is not in it.
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
      set({ checking: false, touched: false });
      return done;
    },
  };
});
