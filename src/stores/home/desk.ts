import type { MemberHub } from '../../contract/home/home';
import type { RollSummary } from '../../contract/roll/roll';
import { createPageStore } from '../kit/create-page-store';
import { useOverdue } from '../need/desk-rows';
import { useIdeasWaiting } from '../plan/desk-ideas';
import { useWaitingPictures } from '../shared/pictures';
import { allows, hasReached, type Stage } from '../../domain/community/stage';
import { phaseAt } from '../../domain/ballot/phase';

/** `now` is due, `running` goes on by itself, `ahead` has to wait for the rows above it. */
export type StepState = 'done' | 'now' | 'running' | 'ahead';

/** The content of each row of the checklist; the page has the words. */
export type DeskRow =
  | { readonly step: 'roll'; readonly state: 'done'; readonly roll: RollSummary }
  | { readonly step: 'roll'; readonly state: 'now' | 'ahead'; readonly known: boolean }
  | {
      readonly step: 'plan';
      readonly state: 'now' | 'done' | 'ahead';
      readonly at?: number;
      readonly changeable?: boolean;
    }
  | {
      readonly step: 'ballot';
      readonly state: StepState;
      readonly is:
        'ahead' | 'no-roll' | 'now' | 'failed' | 'notice' | 'open' | 'counting' | 'preliminary' | 'passed';
      readonly ballot?: MemberHub['ballot'];
    }
  | { readonly step: 'rating'; readonly state: StepState; readonly since?: number };

/** The hub, the roll, the overdue needs, the ideas and the pictures are asked for side by side: no procedure has all. */
export const useDeskHome = createPageStore('desk-home', 'home.read');
export const useRoll = createPageStore('desk-roll', 'roll.read');

export async function loadDesk(communityId: string): Promise<void> {
  await Promise.all([
    useDeskHome.getState().load({ communityId }),
    useRoll.getState().load({ communityId }),
    useOverdue.getState().load({ communityId, overdue: true }),
    useIdeasWaiting.getState().load({ communityId, state: 'waiting' }),
    useWaitingPictures.getState().load({ communityId }),
  ]);
}

/** The worker's duties in a vote beside the steps; absent if there is no vote. */
export interface VoteDuties {
  /** Objections that wait for an answer. */
  readonly objections: number;
  /** Papers that wait for their second person. */
  readonly papers: number;
  /** The vote is open or announced, so owners can be reached. */
  readonly running: boolean;
}

export function voteDuties({ community, ballot, todos }: MemberHub): VoteDuties | undefined {
  if (!ballot) return undefined;
  const objections = todos.flatMap((todo) => (todo.do === 'answer-objections' ? [todo.open] : []));
  const papers = todos.flatMap((todo) => (todo.do === 'confirm-papers' ? [todo.waiting] : []));
  return {
    objections: objections[0] ?? 0,
    papers: papers[0] ?? 0,
    running: allows(community.stage, 'vote') && ballot.passed === undefined,
  };
}

/** The community's stage as the hub last knew it, for pages that have to say why it is too early. */
export function stageOf(view: ReturnType<typeof useDeskHome.getState>['view']) {
  return 'value' in view && view.value.kind === 'member' ? view.value.community.stage : undefined;
}

/**
 * The checklist in the order of the loop. `roll` is undefined until its answer arrives, and null if the community has
 * none.
 */
export function deskRows(
  home: MemberHub,
  roll: RollSummary | null | undefined,
  now: number,
): readonly DeskRow[] {
  const { stage, since } = home.community;
  const rollRow: DeskRow = roll
    ? { step: 'roll', state: 'done', roll }
    : { step: 'roll', state: roll === null ? 'now' : 'ahead', known: roll === null };
  const planRow: DeskRow = hasReached(stage, 'plan')
    ? { step: 'plan', state: 'done', at: since.plan, changeable: allows(stage, 'publish-plan') }
    : { step: 'plan', state: allows(stage, 'publish-plan') ? 'now' : 'ahead' };
  const ratingRow: DeskRow = { step: 'rating', state: ratingState(stage), since: since.rating };
  return [rollRow, planRow, ballotRow(home, roll, now), ratingRow];
}

function ratingState(stage: Stage): StepState {
  if (allows(stage, 'open-rating')) return 'now';
  if (allows(stage, 'rate')) return 'running';
  return hasReached(stage, 'done') ? 'done' : 'ahead';
}

function ballotRow(
  { community, ballot }: MemberHub,
  roll: RollSummary | null | undefined,
  now: number,
): DeskRow {
  const row = (state: StepState, is: Extract<DeskRow, { step: 'ballot' }>['is']): DeskRow => ({
    step: 'ballot',
    state,
    is,
    ...(ballot && { ballot }),
  });
  const { stage } = community;
  if (hasReached(stage, 'works')) return row('done', 'passed');
  if (!allows(stage, 'announce-ballot')) return row('ahead', 'ahead');
  if (!allows(stage, 'vote')) {
    if (roll === null) return row('ahead', 'no-roll');
    return row('now', ballot?.passed === false ? 'failed' : 'now');
  }
  if (!ballot) return row('running', 'counting');
  // The votes are counted and objections are open: there is no next notice before the result is final.
  if (ballot.passed !== undefined) return row('running', 'preliminary');
  const phase = phaseAt(ballot, now);
  return row('running', phase === 'closed' ? 'counting' : phase);
}
