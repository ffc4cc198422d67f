import { create } from 'zustand';
import { DAY_MS, fromShanghai, shanghaiDate } from '../../domain/shared/time';
import { createAction } from '../kit/create-action';

export const useOpenRating = createAction('ratings.open');

interface PeriodStore {
  readonly closesAt: number;
  readonly checking: boolean;
  /** Opens the form. If the worker comes back in the same community, choices and step stay. */
  readonly open: (communityId: string, now: number) => void;
  readonly of?: string;
  readonly setClosesAt: (closesAt: number) => void;
  readonly check: (checking: boolean) => void;
}

const suggestedDays = 14;

/** Two weeks from now, at eight in the evening. */
export const suggestedEnd = (now: number): number =>
  fromShanghai(shanghaiDate(now + suggestedDays * DAY_MS), 20);

/** Whether the cloud would refuse: the period is shorter than a day. */
export const isTooSoon = (closesAt: number, now: number): boolean => closesAt < now + DAY_MS;

/** The form for the rating's end: choose, check, open. */
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
