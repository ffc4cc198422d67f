import { createPageStore } from '../kit/create-page-store';
import type { Member } from '../home/desk';
import { allows } from '../../domain/community/stage';

/** What waits for an answer, and what of it is overdue: the desk's card needs no more than its first page. */
export const useOverdue = createPageStore('desk-overdue', 'needs.desk');

export interface NeedsRows {
  /** Absent while it is not known. */
  readonly waiting?: number;
  /** `more`: at least so many. */
  readonly overdue?: { readonly n: number; readonly more: boolean };
  /** Absent while it is not known: no danger is a claim, and nobody goes to look. */
  readonly openAlerts?: number;
  /** The window of the collection can be set. */
  readonly settable: boolean;
}

/** What the desk's card on needs says. */
export function needsRows(home: Member, view: ReturnType<typeof useOverdue.getState>['view']): NeedsRows {
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
