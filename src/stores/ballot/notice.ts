import { create } from 'zustand';
import type { Scope } from '../../domain/roll/scope';
import { dropDraft, readDraft, saveDraft } from '../../client/drafts';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';
import {
  bindingOf,
  blankBallot,
  motionsOf,
  mostOf,
  numberOf,
  type BallotDraft,
} from '../../domain/ballot/notice-draft';
import { faultsOf, unfinished, type BallotFault, type BallotStep } from '../../domain/ballot/notice-faults';
import { warningsOf, correctionOf } from '../../domain/ballot/notice-times';
export const usePublishBallot = createAction('ballots.publish');
/** The roll with its buildings and stairwells, to choose whom a matter concerns. */
export const useRollLayout = createPageStore('ballot-roll-layout', 'roll.read');
/** Published plans, to choose between. */
export const usePlans = createPageStore('ballot-plans', 'plans.list');

const given = (scope: Scope) =>
  scope.kind === 'buildings' ? { ...scope, buildings: [...scope.buildings] } : scope;

interface BallotStore {
  readonly community: string;
  readonly draft: BallotDraft;
  readonly restored: boolean;
  /** The phone's storage is full: the draft lives only while the pages do. */
  readonly volatile: boolean;
  readonly faults: readonly BallotFault[];
  /** The worker goes on although the law's times are not kept. */
  readonly accepted: boolean;
  readonly open: (communityId: string, now: number) => void;
  readonly change: (change: Partial<BallotDraft>) => void;
  readonly accept: (accepted: boolean) => void;
  /** Notes what is missing on this page; answers whether the next one may open. */
  readonly check: (step: BallotStep, now: number) => boolean;
  readonly publish: (now: number) => Promise<boolean>;
}

/** The notice of a ballot, page by page. Every change is a draft on the phone until the notice is out. */
export const useBallotDraft = create<BallotStore>()((set, get) => {
  const key = () => `ballot:${get().community}`;
  let asked: BallotStep | undefined;
  const stopped = (now: number) => {
    const warnings = warningsOf(get().draft, now);
    return warnings.some(({ level }) => level === 'error') || (warnings.length > 0 && !get().accepted);
  };
  return {
    community: '',
    draft: blankBallot(0),
    restored: false,
    volatile: false,
    faults: [],
    accepted: false,
    open(communityId, now) {
      set({ community: communityId });
      usePublishBallot.getState().reset();
      const earlier = readDraft<Partial<BallotDraft>>(key());
      // A draft of an older release lacks what has come since.
      const draft = { ...blankBallot(now), ...earlier };
      const restored = Boolean(earlier && (draft.kind ?? (draft.title || draft.question)));
      set({ draft, restored, volatile: false, faults: [], accepted: false });
    },
    change(change) {
      const draft = { ...get().draft, ...change };
      const faults = get().faults.length > 0 && asked ? faultsOf(draft, asked) : [];
      // A refusal was of the draft as it was.
      const { now, reset } = usePublishBallot.getState();
      if (now.state === 'failed') reset();
      set({ draft, volatile: !saveDraft(key(), draft), faults });
    },
    accept: (accepted) => set({ accepted }),
    check(step, now) {
      const faults = faultsOf(get().draft, step);
      asked = step;
      set({ faults });
      return faults.length === 0 && (step !== 'times' || !stopped(now));
    },
    async publish(now) {
      const { community, draft } = get();
      const { kind, title, question, opensAt, closesAt } = draft;
      if (!kind || unfinished(draft).length > 0 || stopped(now)) return false;
      const done = await usePublishBallot.getState().run({
        ...{ communityId: community, title: title.trim(), question: question.trim() },
        ...{ kind, binding: bindingOf(draft), most: mostOf(draft), opensAt, closesAt },
        motions: motionsOf(draft).map((motion) => ({ ...motion, options: [...motion.options] })),
        scope: given(draft.scope),
        correctionEndsAt: correctionOf(draft, now),
        ...{ organiser: draft.organiser.trim(), contact: draft.contact.trim() },
        objectionDays: numberOf(draft.objectionDays),
        proxyCap: numberOf(draft.proxyCap),
        nonVoters: bindingOf(draft) === 'statutory' ? draft.nonVoters : 'not-participating',
        disclosure: draft.disclosure,
      });
      if (done) dropDraft(key());
      return done;
    },
  };
});
