import type { NeedState } from '../need/need';

/** How many of a community's needs were answered, and how. */
export interface AnswerFigures {
  readonly needs: number;
  /** Adopted, wholly or in part. */
  readonly taken: number;
  /** Not this time, with the reason. */
  readonly declined: number;
  /** Nobody has answered yet. */
  readonly open: number;
}

/** Sums by state; a merged need has the state of the one that it was joined with and counts by itself. */
export function answerFigures(
  cells: readonly { readonly state: NeedState; readonly n: number }[],
): AnswerFigures {
  const sum = (...states: readonly NeedState[]) =>
    cells.reduce((total, { state, n }) => total + (states.includes(state) ? n : 0), 0);
  return {
    needs: sum('submitted', 'adopted', 'partly-adopted', 'declined'),
    taken: sum('adopted', 'partly-adopted'),
    declined: sum('declined'),
    open: sum('submitted'),
  };
}
