import type { HomeView } from '../../contract/home/home';
import type { RollSummary } from '../../contract/roll/roll';
import { createPageStore } from '../kit/create-page-store';
import { useOverdue } from '../need/desk-rows';
import { useIdeasWaiting } from '../plan/desk-ideas';
import { allows, hasReached, type Stage } from '../../domain/community/stage';
import { phaseAt } from '../../domain/ballot/phase';

export type Member = Extract<HomeView, { kind: 'member' }>;

/** `now` is due, `running` goes by itself, `ahead` has to wait for what stands above it. */
export type StepState = 'done' | 'now' | 'running' | 'ahead';

/** What each row of the checklist says; the page has the words. */
export type DeskRow =
  | { readonly step: 'roll'; readonly state: 'done'; readonly roll: RollSummary }
  | { readonly step: 'roll'; readonly state: 'now' | 'ahead'; readonly known: boolean }
  | {
      readonly step: 'plan';
      readonly state: 'now' | 'done';
      readonly at?: number;
      readonly changeable?: boolean;
    }
  | {
      readonly step: 'ballot';
      readonly state: StepState;
      readonly is:
        'ahead' | 'no-roll' | 'now' | 'failed' | 'notice' | 'open' | 'counting' | 'preliminary' | 'passed';
      readonly ballot?: Member['ballot'];
    }
  | { readonly step: 'rating'; readonly state: StepState; readonly since?: number };

/** The hub's answer, the roll's, the overdue needs' and the ideas': side by side, since no procedure has all. */
export const useDeskHome = createPageStore('desk-home', 'home.read');
export const useRoll = createPageStore('desk-roll', 'roll.read');

export async function loadDesk(communityId: string): Promise<void> {
  await Promise.all([
    useDeskHome.getState().load({ communityId }),
    useRoll.getState().load({ communityId }),
    useOverdue.getState().load({ communityId, overdue: true }),
    useIdeasWaiting.getState().load({ communityId, state: 'waiting' }),
  ]);
}

/** What the vote asks of the worker beside the steps; absent while there is none. */
export interface VoteDuties {
  /** Objections that wait for an answer. */
  readonly objections: number;
  /** Papers that wait for their second person. */
  readonly papers: number;
  /** The vote is on, or announced: owners can be reached. */
  readonly running: boolean;
}

export function voteDuties({ community, ballot, todos }: Member): VoteDuties | undefined {
  if (!ballot) return undefined;
  const objections = todos.flatMap((todo) => (todo.do === 'answer-objections' ? [todo.open] : []));
  const papers = todos.flatMap((todo) => (todo.do === 'confirm-papers' ? [todo.waiting] : []));
  return {
    objections: objections[0] ?? 0,
    papers: papers[0] ?? 0,
    running: allows(community.stage, 'vote') && ballot.passed === undefined,
  };
}

/** The stage of the community as the hub said it last, for pages that have to say why it is too early. */
export function stageOf(view: ReturnType<typeof useDeskHome.getState>['view']) {
  return 'value' in view && view.value.kind === 'member' ? view.value.community.stage : undefined;
}

/**
 * The checklist in the order of the loop. `roll` is undefined while its answer is not there, null when the
 * community has none.
 */
export function deskRows(
  home: Member,
  roll: RollSummary | null | undefined,
  now: number,
): readonly DeskRow[] {
  const { stage, since } = home.community;
  const rollRow: DeskRow = roll
    ? { step: 'roll', state: 'done', roll }
    : { step: 'roll', state: roll === null ? 'now' : 'ahead', known: roll === null };
  const planRow: DeskRow = hasReached(stage, 'plan')
    ? { step: 'plan', state: 'done', at: since.plan, changeable: allows(stage, 'publish-plan') }
    : { step: 'plan', state: 'now' };
  const ratingRow: DeskRow = { step: 'rating', state: ratingState(stage), since: since.rating };
  return [rollRow, planRow, ballotRow(home, roll, now), ratingRow];
}

function ratingState(stage: Stage): StepState {
  if (allows(stage, 'open-rating')) return 'now';
  if (allows(stage, 'rate')) return 'running';
  return hasReached(stage, 'done') ? 'done' : 'ahead';
}

function ballotRow(
  { community, ballot }: Member,
  roll: RollSummary | null | undefined,
  now: number,
): DeskRow {
  const row = (state: StepState, is: Extract<DeskRow, { step: 'ballot' }>['is']): DeskRow => ({
    step: 'ballot',
    state,
    is,
    ...(ballot && { ballot }),
  });
  switch (community.stage) {
    case 'needs':
      return row('ahead', 'ahead');
    case 'plan':
      if (roll === null) return row('ahead', 'no-roll');
      return row('now', ballot?.passed === false ? 'failed' : 'now');
    case 'ballot': {
      if (!ballot) return row('running', 'counting');
      // Counted, and objections are taken: until the result is final there is no next notice.
      if (ballot.passed !== undefined) return row('running', 'preliminary');
      const phase = phaseAt(ballot, now);
      return row('running', phase === 'closed' ? 'counting' : phase);
    }
    default:
      return row('done', 'passed');
  }
}
