import type { Problem } from '../../client/wire';

/**
 * What a page shows.
 * - `loading`: no answer yet and none from before: skeleton.
 * - `ready`: an answer; `fresh` is false while the one from the last visit is shown and the new one is under way.
 * - `earlier`: the new one did not come; the earlier one stays, with the reason.
 * - `failed`: nothing to show: the reason and one more try.
 *
 * `at` is when the answer came, epoch ms.
 */
export type View<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly value: T; readonly at: number; readonly fresh: boolean }
  | { readonly phase: 'earlier'; readonly value: T; readonly at: number; readonly problem: Problem }
  | { readonly phase: 'failed'; readonly problem: Problem };

/** The person may not read this, or it is not there: what the phone kept of it is not theirs to see any more. */
const withdrawing = new Set<Problem['code']>(['NOT_SIGNED_IN', 'NOT_MEMBER', 'ROLE_REQUIRED', 'NOT_FOUND']);

/** Whatever else goes wrong, an earlier answer is worth more than none. */
export const withdraws = ({ code }: Problem): boolean => withdrawing.has(code);

/** The view after a failure. */
export function afterFailure<T>(before: View<T>, problem: Problem): View<T> {
  if (!('value' in before) || withdraws(problem)) return { phase: 'failed', problem };
  return { phase: 'earlier', value: before.value, at: before.at, problem };
}

export const changeValue = <T>(view: View<T>, change: (value: T) => T): View<T> =>
  'value' in view ? { ...view, value: change(view.value) } : view;
