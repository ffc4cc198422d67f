import type { NeedState } from '../need/need';

/** How many of a community's needs have which answer. */
export interface AnswerFigures {
  readonly needs: number;
  /** Adopted, wholly or in part. */
  readonly taken: number;
  /** Not adopted this time; the answer has the reason. */
  readonly declined: number;
  /** Not answered yet. */
  readonly open: number;
}

/** Counts needs by state. A merged need has the state of the one that it was joined with, and counts by itself. */
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
