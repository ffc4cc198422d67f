import { type NeedState } from '../../../src/domain/need/need';

/** A household that owns its flat, or rents it. Both have a voice on needs. */
export type HouseholdKind = 'owner' | 'tenant';

export interface MergeNeed {
  readonly state: NeedState;
  /** Absent where a worker or supervisor wrote the need down: then nobody is counted for writing it. */
  readonly author?: string;
  /** The need that this one was merged into, as it was chosen; that may itself be merged later. */
  readonly into?: string;
  /** Households that back this very need. */
  readonly backers: ReadonlySet<string>;
  /** Households that were carried over into this need and left it. */
  readonly optedOut: ReadonlySet<string>;
}

/** The needs of one community and who is behind them. Operations return a new state and change none. */
export interface MergeState {
  readonly needs: ReadonlyMap<string, MergeNeed>;
  readonly kinds: ReadonlyMap<string, HouseholdKind>;
}

/** The need that stands for this one: itself, or the end of the chain that it was merged along. */
export function standsFor(state: MergeState, needId: string): string {
  let at = needId;
  for (let into = needOf(state, at).into; into !== undefined; into = needOf(state, at).into) at = into;
  return at;
}

/**
 * The households counted for a need, each once: its author and backers and those counted for the needs
 * merged into it, along chains too, minus those who left it. Who left a need is not carried further
 * by it, unless they are behind another need on the way. A merged need keeps its own count.
 */
export function householdsOf(state: MergeState, needId: string): ReadonlySet<string> {
  const counted = new Set(carriedInto(state, needId));
  const { author, backers, optedOut } = needOf(state, needId);
  for (const household of optedOut) counted.delete(household);
  if (author !== undefined) counted.add(author);
  for (const household of backers) counted.add(household);
  return counted;
}

/** The households that merging brings to a need, before those who left it are taken out. */
export function carriedInto(state: MergeState, needId: string): ReadonlySet<string> {
  const carried = new Set<string>();
  for (const [id, { into }] of state.needs) {
    if (into !== needId) continue;
    for (const household of householdsOf(state, id)) carried.add(household);
  }
  return carried;
}

export interface HouseholdsByKind {
  readonly owners: ReadonlySet<string>;
  readonly tenants: ReadonlySet<string>;
}

/** The counted households apart. One of unknown kind is a tenant: nobody is an owner without being known as one. */
export function householdsByKind(state: MergeState, needId: string): HouseholdsByKind {
  const owners = new Set<string>();
  const tenants = new Set<string>();
  for (const household of householdsOf(state, needId)) {
    (state.kinds.get(household) === 'owner' ? owners : tenants).add(household);
  }
  return { owners, tenants };
}

/** Throws for an id that is not of this state: callers load what they name. */
export function needOf(state: MergeState, needId: string): MergeNeed {
  const need = state.needs.get(needId);
  if (!need) throw new RangeError(`no such need: ${needId}`);
  return need;
}
