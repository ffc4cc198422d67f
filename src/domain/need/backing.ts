import type { HouseholdKey, NeedId } from '../shared/ids';
import type { EpochMs } from '../shared/time';

/** A household says: we need this too. Tenants and owners alike; it is no statutory vote. */
export interface Backing {
  readonly needId: NeedId;
  readonly household: HouseholdKey;
  readonly at: EpochMs;
}

/** The identity of a backing: one household backs one need once, whoever of the household does it. */
export function backingKey(needId: NeedId, household: HouseholdKey): string {
  return `${needId}:${household}`;
}

/** Households behind a need: that of its author and those who back it, each counted once. */
export function countBackers(author: HouseholdKey, backings: readonly Pick<Backing, 'household'>[]): number {
  return new Set([author, ...backings.map((backing) => backing.household)]).size;
}
