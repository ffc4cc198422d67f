/** Requests under way at once: enough to hide the distance, few enough not to crowd out other callers. */
const AT_ONCE = 20;

/** Runs `work` on every item, twenty at a time. The first failure stops it and is thrown. */
export async function inBatches<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < items.length; from += AT_ONCE) {
    await Promise.all(items.slice(from, from + AT_ONCE).map(work));
  }
}
