import { create } from 'zustand';
import { DAY_MS, fromShanghai, shanghaiDate } from '../../domain/shared/time';
import { createAction } from '../kit/create-action';

export const useOpenRating = createAction('ratings.open');

interface PeriodStore {
  readonly closesAt: number;
  readonly checking: boolean;
  /** Come back to in the same community, what was chosen stands, and on which step. */
  readonly open: (communityId: string, now: number) => void;
  readonly of?: string;
  readonly setClosesAt: (closesAt: number) => void;
  readonly check: (checking: boolean) => void;
}

const suggestedDays = 14;

/** Two weeks on, at eight in the evening. */
export const suggestedEnd = (now: number): number =>
  fromShanghai(shanghaiDate(now + suggestedDays * DAY_MS), 20);

/** The cloud refuses less than a day. */
export const isTooSoon = (closesAt: number, now: number): boolean => closesAt < now + DAY_MS;

/** Until when the households are asked: chosen, then checked, then opened. */
export const usePeriod = create<PeriodStore>()((set, get) => ({
  closesAt: 0,
  checking: false,
  open(communityId, now) {
    const { now: last, reset } = useOpenRating.getState();
    reset();
    if (get().of === communityId && last.state !== 'done') return;
    set({ of: communityId, closesAt: suggestedEnd(now), checking: false });
  },
  setClosesAt: (closesAt) => set({ closesAt }),
  check: (checking) => set({ checking }),
}));
