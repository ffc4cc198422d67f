/** A second model of merging, by sets of households instead of one document each: the tests' oracle. */
import { mayBeMerged, mayTakeOthers } from '../../../src/domain/need/merge';
import { err, ok, type Result } from '../../../src/domain/shared/result';
import { carriedInto, householdsOf, needOf, standsFor, type MergeNeed, type MergeState } from './merge-state';

export type MergeProblem = 'same-need' | 'already-merged' | 'circle' | 'source-answered' | 'target-declined';

/**
 * Merges a need into another: from then on the other stands for it and its households are carried over.
 *
 * Chains are kept as they were chosen and read flat: with A in B and B in C, all of A and B count for C. So
 * the order of merges that do not depend on each other never matters. A need is in one other at most
 * (`already-merged`: undo first); a merge that leads back is refused (`circle`). An answered need is not
 * merged (`source-answered`): its answer was given and stands. A need that was adopted, in part or
 * whole, takes others in; a declined one, or one that stands in a declined one, does not.
 */
export function merge(state: MergeState, from: string, into: string): Result<MergeState, MergeProblem> {
  const source = needOf(state, from);
  const target = standsFor(state, into);
  if (from === into) return err('same-need');
  if (source.into !== undefined) return err('already-merged');
  if (target === from) return err('circle');
  if (!mayBeMerged(source)) return err('source-answered');
  if (!mayTakeOthers(needOf(state, target))) return err('target-declined');
  return ok(changed(state, from, { ...source, into }));
}

/**
 * Takes a need out of the one it was merged into, with all that was merged into itself before or since.
 *
 * Each need has its own author and backers again, and its own state: an answer that the other got does not
 * cover it. Backings made on the other after the merge stay there. Who left the other stays out of it,
 * should the need be merged into it again, but is counted for the own need as before.
 */
export function undo(state: MergeState, needId: string): Result<MergeState, 'not-merged'> {
  const { into, ...need } = needOf(state, needId);
  return into === undefined ? err('not-merged') : ok(changed(state, needId, need));
}

/**
 * A household backs a need. On a merged one it backs the need that stands for it, which is the one it sees,
 * and so stays there when the merge is undone. Who had left comes back. A second time changes nothing.
 */
export function back(state: MergeState, needId: string, household: string): MergeState {
  const at = standsFor(state, needId);
  const need = needOf(state, at);
  const optedOut = without(need.optedOut, household);
  if (need.author === household) return changed(state, at, { ...need, optedOut });
  return changed(state, at, { ...need, optedOut, backers: new Set(need.backers).add(household) });
}

export type LeaveProblem = 'author' | 'not-counted';

/**
 * A household takes back its own backing of the need that stands for this one. If merging carries it there
 * as well, it stays counted: that is left by `optOut`. Without a backing nothing changes.
 */
export function unback(state: MergeState, needId: string, household: string): MergeState {
  const at = standsFor(state, needId);
  const need = needOf(state, at);
  return changed(state, at, { ...need, backers: without(need.backers, household) });
}

/**
 * A household leaves the need that merging carried it into, and is then not counted for it, whichever
 * needs carry it there; a backing of its own goes too. Its backing of the merged need stays for an undo.
 * Errors: `author` (the writer of the need itself), `not-counted` (nothing to leave).
 */
export function optOut(
  state: MergeState,
  needId: string,
  household: string,
): Result<MergeState, LeaveProblem> {
  const at = standsFor(state, needId);
  const need = needOf(state, at);
  if (need.author === household) return err('author');
  if (!householdsOf(state, at).has(household)) return err('not-counted');
  const backers = without(need.backers, household);
  const optedOut = carriedInto(state, at).has(household)
    ? new Set(need.optedOut).add(household)
    : need.optedOut;
  return ok(changed(state, at, { ...need, backers, optedOut }));
}

function without(set: ReadonlySet<string>, household: string): ReadonlySet<string> {
  if (!set.has(household)) return set;
  const less = new Set(set);
  less.delete(household);
  return less;
}

function changed(state: MergeState, needId: string, need: MergeNeed): MergeState {
  return { ...state, needs: new Map(state.needs).set(needId, need) };
}
