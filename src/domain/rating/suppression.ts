import { compareStrings } from '../shared/text';

/** With fewer than 10 answers a score would say too much about single households. */
export const SUPPRESS_BELOW = 10;

export interface Group<K extends string = string> {
  readonly key: K;
  readonly n: number;
}

/**
 * Decides which groups of a set (buildings, dimensions) are hidden when the set's total is shown: every group with n <
 * 10, and any group that would reveal it. A single hidden group is the total less the others, so the next smallest is
 * hidden too (among equals the first by key). Two or more hidden groups stay as they are: the total then gives only
 * their sum.
 */
export function suppress<K extends string>(groups: readonly Group<K>[]): ReadonlySet<K> {
  const bySize = [...groups].sort((a, b) => a.n - b.n || compareStrings(a.key, b.key));
  const small = bySize.filter((group) => group.n < SUPPRESS_BELOW);
  const hidden = small.length === 1 ? bySize.slice(0, 2) : small;
  return new Set(hidden.map((group) => group.key));
}
