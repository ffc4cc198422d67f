import type { OfficeView } from '../../contract/joining/offices';
import { createAction } from '../kit/create-action';
import { createPageStore } from '../kit/create-page-store';

/** The kind of office that a page gives and ends. */
export type Role = OfficeView['role'];

export const useOffices = createPageStore('offices', 'offices.list');
export const useGiveWorker = createAction('offices.giveWorker');
export const useGiveSupervisor = createAction('offices.giveSupervisor');
export const useEndWorker = createAction('offices.endWorker');
export const useEndSupervisor = createAction('offices.endSupervisor');

/**
 * Divides the offices of a role into those that are `held` now or begin later, and those that are `past`. Both keep the
 * order of the list.
 */
export function divideOffices(offices: readonly OfficeView[], role: Role, now: number) {
  const ours = offices.filter((office) => office.role === role);
  const over = ({ until, ended }: OfficeView) => ended !== undefined || until <= now;
  return { held: ours.filter((office) => !over(office)), past: ours.filter(over) };
}

/** Clears the outcome of the last press of each of the page's buttons. */
export function resetOffices(): void {
  for (const action of [useGiveWorker, useGiveSupervisor, useEndWorker, useEndSupervisor]) {
    action.getState().reset();
  }
}
