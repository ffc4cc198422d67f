import { compareStrings } from '../shared/text';

/** Below 10 answers a score would say too much about single households. */
export const SUPPRESS_BELOW = 10;

export interface Group<K extends string = string> {
  readonly key: K;
  readonly n: number;
}

/**
 * Decides which groups of a set (buildings, dimensions) are not shown while the total of the set is:
 * every group with n < 10, and what would reveal it. A single hidden group is the total less the others,
 * so the next smallest is hidden too (the first by key among equals). Two hidden groups or more stay as
 * they are: the total then gives only their sum.
 */
export function suppress<K extends string>(groups: readonly Group<K>[]): ReadonlySet<K> {
  const bySize = [...groups].sort((a, b) => a.n - b.n || compareStrings(a.key, b.key));
  const small = bySize.filter((group) => group.n < SUPPRESS_BELOW);
  const hidden = small.length === 1 ? bySize.slice(0, 2) : small;
  return new Set(hidden.map((group) => group.key));
}
