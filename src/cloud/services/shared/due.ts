import { due } from '../../data/collections';
import type { DueWork } from '../../data/documents/shared';
import { dueRow } from '../../data/due-row';

/**
 * Calls the timer to a piece of work at `at`, in epoch ms. Work that lies ahead is called for before the document that
 * it is about is written: a call too many costs a look, one that was lost would leave a ballot uncounted. Work that
 * follows from an act is called for after the act, so that the timer cannot have come by before it.
 *
 * @param call the mutation, or another name that tells this call from earlier ones
 */
export const callTimer = (what: DueWork, of: string, at: number, call: string): Promise<void> =>
  due.put(dueRow(what, of, at, call));
