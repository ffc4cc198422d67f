import type { Problem } from '../../client/wire';

/**
 * What a page shows.
 * - `loading`: no answer yet and none from before: skeleton.
 * - `ready`: an answer. `fresh` is false while the last visit's answer is shown and the new one is on its way.
 * - `earlier`: the new answer did not come; the earlier one stays, with the reason.
 * - `failed`: there is nothing to show: the reason and a retry.
 *
 * `at` is when the answer came, epoch ms.
 */
export type View<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly value: T; readonly at: number; readonly fresh: boolean }
  | { readonly phase: 'earlier'; readonly value: T; readonly at: number; readonly problem: Problem }
  | { readonly phase: 'failed'; readonly problem: Problem };

/** The person may not read this, or it does not exist: what the phone kept of it is no longer theirs to see. */
const withdrawing = new Set<Problem['code']>(['NOT_SIGNED_IN', 'NOT_MEMBER', 'ROLE_REQUIRED', 'NOT_FOUND']);

/** Whether a failure takes an earlier answer away. After any other failure an earlier answer is better than none. */
export const withdraws = ({ code }: Problem): boolean => withdrawing.has(code);

/** The view after a failed load. */
export function afterFailure<T>(before: View<T>, problem: Problem): View<T> {
  if (!('value' in before) || withdraws(problem)) return { phase: 'failed', problem };
  return { phase: 'earlier', value: before.value, at: before.at, problem };
}

export const changeValue = <T>(view: View<T>, change: (value: T) => T): View<T> =>
  'value' in view ? { ...view, value: change(view.value) } : view;
