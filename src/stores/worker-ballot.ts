import { create } from 'zustand';
import { MATTERS, type Matter } from '../domain/ballot/rule';
import { scheduleWarnings, type ScheduleWarning } from '../domain/ballot/schedule';
import { codePoints } from '../domain/shared/text';
import { DAY_MS, fromShanghai, HOUR_MS, shanghaiDate } from '../domain/shared/time';
import { dropDraft, readDraft, saveDraft } from '../client/drafts';
import { createAction } from './create-action';

export { MATTERS };
export const ballotLimits = { title: [4, 60], question: [10, 1000] } as const;
export const usePublishBallot = createAction('ballots.publish');

export interface BallotDraft {
  readonly title: string;
  readonly question: string;
  readonly matter?: Matter;
  readonly opensAt: number;
  readonly closesAt: number;
}

export type BallotFault = 'title' | 'question' | 'matter';

interface BallotStore {
  readonly community: string;
  readonly draft: BallotDraft;
  readonly restored: boolean;
  readonly faults: readonly BallotFault[];
  readonly open: (communityId: string, now: number) => void;
  readonly change: (change: Partial<BallotDraft>) => void;
  /** Notes what is missing; answers whether the notice can be checked. */
  readonly check: (now: number) => boolean;
  readonly publish: () => Promise<boolean>;
}

const noticeDays = 16;
const openDays = 10;

/** Times that keep the law: open at nine in the morning after 16 days of notice, close at eight in the evening ten days on. */
export function suggestedTimes(now: number): Pick<BallotDraft, 'opensAt' | 'closesAt'> {
  const opensAt = fromShanghai(shanghaiDate(now + noticeDays * DAY_MS), 9);
  return { opensAt, closesAt: opensAt + openDays * DAY_MS + 11 * HOUR_MS };
}

/** What is wrong with the times if the notice were published now. */
export const warningsOf = ({ opensAt, closesAt }: BallotDraft, now: number): readonly ScheduleWarning[] =>
  scheduleWarnings({ noticeAt: now, opensAt, closesAt });

const within = (text: string, [least, most]: readonly [number, number]) => {
  const length = codePoints(text.trim());
  return length >= least && length <= most;
};

export function faultsOf({ title, question, matter }: BallotDraft): readonly BallotFault[] {
  const faults: BallotFault[] = [];
  if (!within(title, ballotLimits.title)) faults.push('title');
  if (!within(question, ballotLimits.question)) faults.push('question');
  if (!matter) faults.push('matter');
  return faults;
}

/** The notice of a ballot as far as it is written. */
export const useBallotDraft = create<BallotStore>()((set, get) => {
  const key = () => `ballot:${get().community}`;
  return {
    community: '',
    draft: { title: '', question: '', opensAt: 0, closesAt: 0 },
    restored: false,
    faults: [],
    open(communityId, now) {
      set({ community: communityId });
      usePublishBallot.getState().reset();
      const earlier = readDraft<BallotDraft>(key());
      const restored = earlier !== undefined && (earlier.title !== '' || earlier.question !== '');
      set({
        draft: restored ? earlier : { title: '', question: '', ...suggestedTimes(now) },
        restored,
        faults: [],
      });
    },
    change(change) {
      const draft = { ...get().draft, ...change };
      saveDraft(key(), draft);
      set({ draft, faults: get().faults.length > 0 ? faultsOf(draft) : [] });
    },
    check(now) {
      const { draft } = get();
      const faults = faultsOf(draft);
      set({ faults });
      return faults.length === 0 && !warningsOf(draft, now).some(({ level }) => level === 'error');
    },
    async publish() {
      const { community, draft } = get();
      const { title, question, matter, opensAt, closesAt } = draft;
      if (!matter || faultsOf(draft).length > 0) return false;
      const done = await usePublishBallot.getState().run({
        communityId: community,
        title: title.trim(),
        question: question.trim(),
        matter,
        opensAt,
        closesAt,
      });
      if (done) dropDraft(key());
      return done;
    },
  };
});
