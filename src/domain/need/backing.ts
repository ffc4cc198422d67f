/** One household's backing of one need. */
export interface Backing {
  /** The household itself submitted or backed this very need. */
  readonly own: boolean;
  /** The needs merged into this one that brought the household along. */
  readonly via: readonly string[];
  /** The household has left the need; no merge brings it back. */
  readonly left: boolean;
}

export const NOT_BEHIND: Backing = { own: false, via: [], left: false };

/** Whether the household counts for the need. Tenants count like owners: this is no statutory vote. */
export const isCounted = ({ own, via, left }: Backing): boolean => !left && (own || via.length > 0);

/**
 * After the household backs the need itself: it stays here whatever becomes of a merge. A household that had left comes
 * back.
 */
export const afterBack = (backing: Backing): Backing => ({ ...backing, own: true, left: false });

/** After the household leaves the need: if a merge had carried it here, it has left for good. */
export const afterLeave = (backing: Backing): Backing =>
  backing.via.length > 0 ? { ...backing, own: false, left: true } : NOT_BEHIND;

/**
 * After a merge carries the household here: one that is here already is not doubled, one that has left is not brought
 * back.
 */
export const afterCarry = (backing: Backing, from: string): Backing =>
  backing.via.includes(from) ? backing : { ...backing, via: [...backing.via, from] };

/** After the merge is taken back. Whatever the household itself did on this need stays, including that it left. */
export const afterCarryBack = (backing: Backing, from: string): Backing => ({
  ...backing,
  via: backing.via.filter((source) => source !== from),
});

/** Whether the backing holds nothing that has to be remembered. */
export const isOver = ({ own, via, left }: Backing): boolean => !own && !left && via.length === 0;

/** By how much the need's count changes. */
export const countChange = (before: Backing, after: Backing): -1 | 0 | 1 => {
  if (isCounted(before) === isCounted(after)) return 0;
  return isCounted(after) ? 1 : -1;
};
