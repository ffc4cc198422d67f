import { compareStrings } from '../shared/text';
import { canonical, utf8, type Hash } from './canonical';
import { leafHash, treeRoot } from './merkle';
import type { LogEntry, RollEntry } from './statements';

/** The leaf hash of one entry of a ballot's log, over the UTF-8 of its canonical JSON. */
export const logLeaf = (hash: Hash, entry: LogEntry): Uint8Array => leafHash(hash, utf8(canonical(entry)));

/** The leaf hash of one entry of the published roll. */
export const rollLeaf = (hash: Hash, entry: RollEntry): Uint8Array => leafHash(hash, utf8(canonical(entry)));

/** Sorts a published roll in its one order: by unit, code unit by code unit, the same on every machine. */
export function sortRoll(entries: readonly RollEntry[]): readonly RollEntry[] {
  return [...entries].sort((a, b) => compareStrings(a.unit, b.unit));
}

/** The root of the roll in its one order, whatever the order of `entries`. */
export function rollRoot(hash: Hash, entries: readonly RollEntry[]): Uint8Array {
  return treeRoot(
    hash,
    sortRoll(entries).map((entry) => rollLeaf(hash, entry)),
  );
}
