/** How many requests run at once: enough to hide the network's delay, few enough not to crowd out other callers. */
const AT_ONCE = 20;

/** Runs `work` on every item, twenty at a time. After the first failure it begins no more items, and throws it. */
export async function runInBatches<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    await Promise.all(items.slice(from, from + AT_ONCE).map(work));
  }
}

/** The most documents in one request; together they have some hundred kilobytes. */
const STRETCH = 200;

/** Runs `work` on two hundred items at a time, so that thousands of documents cost a function tens of requests. */
export function runInStretches<T>(
  items: readonly T[],
  work: (some: readonly T[]) => Promise<unknown>,
): Promise<void> {
  const starts = Array.from({ length: Math.ceil(items.length / STRETCH) }, (_, i) => i * STRETCH);
  return runInBatches(starts, (from) => work(items.slice(from, from + STRETCH)));
}
