import { due } from '../../data/collections';
import type { DueWork } from '../../data/documents/shared';
import { dueRow } from '../../data/due-row';

/**
 * Calls the timer to a piece of work at `at`, in epoch ms. For work that lies ahead, call before writing the document
 * that it is about: a call too many costs one look, a lost one would leave a ballot uncounted. For work that follows
 * from an act, call after the act: otherwise the timer could come round before it.
 *
 * @param call the mutation, or another name that tells this call from earlier ones
 */
export const callTimer = (what: DueWork, of: string, at: number, call: string): Promise<void> =>
  due.put(dueRow(what, of, at, call));
