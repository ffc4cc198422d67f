import { create } from 'zustand';
import type { Scope } from '../../domain/roll/scope';
import { createAction } from '../kit/create-action';
import { createDraft, type DraftForm } from '../kit/create-draft';
import { createPageStore } from '../kit/create-page-store';
import {
  bindingOf,
  blankBallot,
  motionsOf,
  mostOf,
  numberOf,
  type BallotDraft,
} from '../../domain/ballot/notice-draft';
import {
  faultsOf,
  listUnfinishedSteps,
  type BallotFault,
  type BallotStep,
} from '../../domain/ballot/notice-faults';
import { warningsOf, correctionEndOf } from '../../domain/ballot/notice-times';
import { leastDaysNow } from './least-days';

export const usePublishBallot = createAction('ballots.publish');
/** The roll with its buildings and stairwells, for choosing the scope of a matter. */
export const useRollLayout = createPageStore('ballot-roll-layout', 'roll.read');
/** Published plans, for the options of a choice. */
export const useBallotPlans = createPageStore('ballot-plans', 'plans.list');

const given = (scope: Scope) =>
  scope.kind === 'buildings' ? { ...scope, buildings: [...scope.buildings] } : scope;

type At = [communityId: string, now: number];

interface BallotStore extends DraftForm<BallotDraft, BallotFault, At> {
  /** The worker has accepted warnings about the times. */
  readonly accepted: boolean;
  readonly accept: (accepted: boolean) => void;
  /** Notes what this page still lacks; returns whether the next page may open. */
  readonly checkStep: (step: BallotStep, now: number) => boolean;
  readonly publish: (now: number) => Promise<boolean>;
}

/** The draft of a notice, page by page. */
export const useBallotDraft = create<BallotStore>()((set, get) => {
  const isStopped = (now: number) => {
    const { draft } = get();
    const warnings = warningsOf(draft, now, leastDaysNow(draft));
    return warnings.some(({ level }) => level === 'error') || (warnings.length > 0 && !get().accepted);
  };
  return {
    ...createDraft<BallotDraft, BallotFault, At>(
      {
        key: (communityId) => `ballot:${communityId}`,
        blank: blankBallot(0),
        start: (earlier, _, now) => ({ ...blankBallot(now), ...earlier }),
        isBegun: ({ kind, title, question }) => Boolean(kind ?? (title || question)),
        opened() {
          usePublishBallot.getState().reset();
          set({ accepted: false });
        },
        changed() {
          // An earlier refusal was about the draft before this change.
          const { now, reset } = usePublishBallot.getState();
          if (now.state === 'failed') reset();
        },
      },
      set,
      get,
    ),
    accepted: false,
    accept: (accepted) => set({ accepted }),
    checkStep(step, now) {
      const complete = get().check((draft) => faultsOf(draft, step));
      return complete && (step !== 'times' || !isStopped(now));
    },
    async publish(now) {
      const sent = get().take();
      if (!sent) return false;
      const { at, draft } = sent;
      const { kind, title, question, opensAt, closesAt } = draft;
      if (!kind || listUnfinishedSteps(draft).length > 0 || isStopped(now)) return false;
      const [communityId] = at;
      const done = await usePublishBallot.getState().run({
        communityId,
        title: title.trim(),
        question: question.trim(),
        kind,
        binding: bindingOf(draft),
        most: mostOf(draft),
        opensAt,
        closesAt,
        motions: motionsOf(draft).map((motion) => ({ ...motion, options: [...motion.options] })),
        scope: given(draft.scope),
        correctionEndsAt: correctionEndOf(draft, now),
        organiser: draft.organiser.trim(),
        contact: draft.contact.trim(),
        objectionDays: numberOf(draft.objectionDays),
        proxyCap: numberOf(draft.proxyCap),
        nonVoters: bindingOf(draft) === 'statutory' ? draft.nonVoters : 'not-participating',
        disclosure: draft.disclosure,
      });
      if (done) sent.drop();
      return done;
    },
  };
});
