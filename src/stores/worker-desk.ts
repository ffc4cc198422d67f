import { phaseAt } from '../domain/ballot/schedule';
import type { HomeView } from '../contract/home';
import type { RollSummary } from '../contract/roll';
import { createPageStore } from './create-page-store';
import { useOverdue } from './worker-desk-needs';

export type Member = Extract<HomeView, { kind: 'member' }>;
export type DeskStep = 'roll' | 'plan' | 'ballot' | 'rating';

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
      readonly is: 'ahead' | 'no-roll' | 'now' | 'failed' | 'notice' | 'open' | 'counting' | 'passed';
      readonly ballot?: Member['ballot'];
    }
  | { readonly step: 'rating'; readonly state: StepState; readonly since?: number };

/** The hub's answer, the roll's and the overdue needs': three calls side by side, since no procedure has all. */
export const useDeskHome = createPageStore('home.read');
export const useRoll = createPageStore('roll.read');

export async function loadDesk(communityId: string): Promise<void> {
  await Promise.all([
    useDeskHome.getState().load({ communityId }),
    useRoll.getState().load({ communityId }),
    useOverdue.getState().load({ communityId, overdue: true }),
  ]);
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
  const early = stage === 'needs' || stage === 'plan';
  const rollRow: DeskRow = roll
    ? { step: 'roll', state: 'done', roll }
    : { step: 'roll', state: roll === null ? 'now' : 'ahead', known: roll === null };
  const planRow: DeskRow =
    stage === 'needs'
      ? { step: 'plan', state: 'now' }
      : { step: 'plan', state: 'done', at: since.plan, changeable: stage === 'plan' };
  const ratingRow: DeskRow =
    stage === 'works'
      ? { step: 'rating', state: 'now' }
      : {
          step: 'rating',
          state: stage === 'done' ? 'done' : early || stage === 'ballot' ? 'ahead' : 'running',
          since: since.rating,
        };
  return [rollRow, planRow, ballotRow(home, roll, now), ratingRow];
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
      if (ballot.passed === false) return row('now', 'failed');
      const phase = phaseAt({ noticeAt: 0, ...ballot }, now);
      return row('running', phase === 'closed' ? 'counting' : phase);
    }
    default:
      return row('done', 'passed');
  }
}
