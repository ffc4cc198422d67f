import { toHex } from '../domain/record/canonical';

export interface LeafDifferences {
  /** Places (from 0) of entries that were changed or inserted. */
  readonly changed: readonly number[];
  /** Places in the list of leaves that no entry matches any more. */
  readonly lost: readonly number[];
  /** The first place where only the order differs. */
  readonly moved?: number;
}

/**
 * Compares entries with the file's list of leaf hashes. The list proves nothing, since a forger can rewrite it; but if
 * nobody did, it identifies the entry, which a root cannot.
 */
export function compareLeaves(hashes: readonly Uint8Array[], leaves: readonly string[]): LeafDifferences {
  const found = hashes.map(toHex);
  const [listed, present] = [new Set(leaves), new Set(found)];
  const places = (list: readonly string[], other: ReadonlySet<string>) =>
    list.flatMap((leaf, place) => (other.has(leaf) ? [] : [place]));
  const [changed, lost] = [places(found, listed), places(leaves, present)];
  if (changed.length > 0 || lost.length > 0) return { changed, lost };
  const moved = found.findIndex((leaf, i) => leaf !== leaves[i]);
  if (moved >= 0) return { changed, lost, moved };
  return { changed, lost: leaves.slice(found.length).map((_, i) => found.length + i) };
}
