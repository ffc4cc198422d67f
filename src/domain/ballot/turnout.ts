import type { Owner, RollTotals } from '../roll/electoral-roll';
import { missingTo } from '../shared/share';
import { compareLabels } from '../shared/text';
import { PARTICIPATION } from './rule';
import type { Count } from './tally';

export interface BuildingTurnout extends Count {
  readonly building: string;
  /** The roll's totals for this building: the denominators. */
  readonly roll: RollTotals;
}

/** The owners who have taken part so far, never what they chose. */
export interface Turnout extends Count {
  readonly byBuilding: readonly BuildingTurnout[];
}

/**
 * Counts the owners of the roll who have voted, in all and by building. An owner with parts in several buildings counts
 * in that of the largest part. Voters who are not on the roll are left out. Buildings are ordered by label and listed
 * even where nobody voted.
 */
export function countTurnout(roll: readonly Owner[], voters: ReadonlySet<string>): Turnout {
  const buildings = new Map<string, Owner[]>();
  for (const owner of roll) {
    const group = buildings.get(owner.building);
    if (group) group.push(owner);
    else buildings.set(owner.building, [owner]);
  }
  const voted = (owners: readonly Owner[]) => totals(owners.filter((owner) => voters.has(owner.ownerKey)));
  const byBuilding = [...buildings]
    .map(([building, owners]) => ({ building, ...voted(owners), roll: totals(owners) }))
    .sort((a, b) => compareLabels(a.building, b.building));
  return { ...voted(roll), byBuilding };
}

/**
 * How many owners and how much area (0.01 m²) must still take part until 2/3 of both do, the bound
 * included (Art. 278 para. 2); 0 where it is reached. An empty roll is never valid: it lacks 1 of each.
 */
export function gapToValidity(turnout: Count, roll: RollTotals): Count {
  return {
    owners: missingTo({ part: turnout.owners, whole: roll.owners }, PARTICIPATION),
    areaCenti: missingTo({ part: turnout.areaCenti, whole: roll.areaCenti }, PARTICIPATION),
  };
}

function totals(owners: readonly Owner[]): Count {
  return { owners: owners.length, areaCenti: owners.reduce((sum, owner) => sum + owner.areaCenti, 0) };
}
