import type { FrozenBallot, FrozenOwner } from '../../data/frozen-ballots';

/** The owner, in a consultation the household, that a flat counts to in a ballot's frozen roll. */
export function ownerOfUnit({ owners }: FrozenBallot, unit: string): FrozenOwner | undefined {
  for (const owner of owners.values()) if (owner.units.includes(unit)) return owner;
  return undefined;
}
