import type { DueDoc, DueWork } from './documents/shared';

/** The row for a piece of work. Each piece has one row, so several calls for it before it is done become one. */
export const dueRow = (what: DueWork, of: string, at: number, call: string): DueDoc => ({
  _id: `${what}:${of}`,
  what,
  of,
  at,
  call,
});
