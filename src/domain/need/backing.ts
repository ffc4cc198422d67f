/** How one household stands behind one need. */
export interface Backing {
  /** Said so itself, of this very need. */
  readonly own: boolean;
  /** Needs that were merged into this one and brought the household along. */
  readonly via: readonly string[];
  /** Has left it, and is not brought back by a merge. */
  readonly left: boolean;
}

export const NOT_BEHIND: Backing = { own: false, via: [], left: false };

/** Whether the household counts for the need. Tenants and owners alike: it is no statutory vote. */
export const isCounted = ({ own, via, left }: Backing): boolean => !left && (own || via.length > 0);

/** It backs the need itself: from now on it stays here, whatever becomes of a merge. Who had left comes back. */
export const afterBack = (backing: Backing): Backing => ({ ...backing, own: true, left: false });

/** It leaves the need; where a merge carries it there, it has left for good. */
export const afterLeave = (backing: Backing): Backing =>
  backing.via.length > 0 ? { ...backing, own: false, left: true } : NOT_BEHIND;

/** A merged need brings it along: one that is there already is not doubled, one that has left is not brought back. */
export const afterCarry = (backing: Backing, from: string): Backing =>
  backing.via.includes(from) ? backing : { ...backing, via: [...backing.via, from] };

/** The merge is taken back. What the household did on this need itself stays, that it left included. */
export const afterCarryBack = (backing: Backing, from: string): Backing => ({
  ...backing,
  via: backing.via.filter((source) => source !== from),
});

/** Nothing is left to be remembered of it. */
export const isOver = ({ own, via, left }: Backing): boolean => !own && !left && via.length === 0;

/** By how much the need's count changes. */
export const countChange = (before: Backing, after: Backing): -1 | 0 | 1 => {
  if (isCounted(before) === isCounted(after)) return 0;
  return isCounted(after) ? 1 : -1;
};
