/** The items in their order, `size` at a time; the last of the lists may be shorter. */
export const cut = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));

/** How many requests run at once: enough to hide the network's delay, few enough not to crowd out other callers. */
const AT_ONCE = 20;

/** Runs `work` on every item, twenty at a time. After the first failure it begins no more items, and throws it. */
export async function runInBatches<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  for (const some of cut(items, AT_ONCE)) await Promise.all(some.map(work));
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
