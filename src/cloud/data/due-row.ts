import type { DueDoc, DueWork } from './documents/shared';

/** One row for each piece of work, so that calls for it before it is done become one. */
export const dueRow = (what: DueWork, of: string, at: number, call: string): DueDoc => ({
  _id: `${what}:${of}`,
  what,
  of,
  at,
  call,
});
