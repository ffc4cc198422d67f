import { refusalsSoFar } from './patience';

/** The items in their order, `size` at a time; the last of the lists may be shorter. */
export const cut = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** How many requests run at once: enough to hide the network's delay, few enough not to crowd out other callers. */
const AT_ONCE = 20;

/** How many this instance sends at once now: half as many after each batch in which the cloud was too busy. */
let width = AT_ONCE;

/**
 * Runs `work` on every item, twenty at a time and fewer while the cloud is too busy. After the first failure it begins
 * no more items, waits for those under way, and throws it: nothing may go on writing after its call has failed.
 */
export async function runInBatches<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length;) {
    const some = items.slice(from, from + width);
    from += some.length;
    const before = refusalsSoFar();
    const outcomes = await Promise.allSettled(some.map(work));
    width = refusalsSoFar() > before ? Math.max(1, Math.floor(width / 2)) : Math.min(AT_ONCE, width + 1);
    const failed = outcomes.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }
}

/** The most documents in one request; together they have some hundred kilobytes. */
const STRETCH = 200;

/** Runs `work` on two hundred items at a time, so that thousands of documents cost a function tens of requests. */
export function runInStretches<T>(
  items: readonly T[],
  work: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  return runInBatches(cut(items, STRETCH), work);
}
