import { createPageStore } from '../kit/create-page-store';
import type { MemberHub } from '../../contract/home/home';
import { allows } from '../../domain/community/stage';

/** The unanswered needs and the overdue ones among them; the desk's card needs only the first page. */
export const useOverdue = createPageStore('desk-overdue', 'needs.desk');

export interface NeedsRows {
  /** Absent while unknown. */
  readonly waiting?: number;
  /** `more`: there are at least this many. */
  readonly overdue?: { readonly n: number; readonly more: boolean };
  /** Absent while unknown: "no danger" would be a claim, and then nobody would go and look. */
  readonly openAlerts?: number;
  /** Whether the window of the collection can be set. */
  readonly settable: boolean;
}

/** The content of the desk's card on needs. */
export function needsRows(home: MemberHub, view: ReturnType<typeof useOverdue.getState>['view']): NeedsRows {
  const alerts = home.todos.find((todo) => todo.do === 'see-alerts');
  const { stage } = home.community;
  const openAlerts = alerts?.open ?? home.figures?.alerts;
  const waiting = 'value' in view ? view.value.counts.submitted : home.figures?.needs;
  return {
    ...(waiting !== undefined && { waiting }),
    ...('value' in view && {
      overdue: { n: view.value.rows.length, more: view.value.next !== undefined },
    }),
    ...(openAlerts !== undefined && { openAlerts }),
    settable: allows(stage, 'set-collection'),
  };
}
