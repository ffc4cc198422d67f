import type { BuildingLayout } from '../../../contract/roll/roll';
import { groupOwners, rollTotals, type Part } from '../../../domain/roll/electoral-roll';
import { ok } from '../../../domain/shared/result';
import { compareLabels } from '../../../domain/shared/text';
import type { Handler } from '../../call';
import { communities, parts } from '../../data/collections';
import { summaryOf } from '../../services/roll/summary';

export const readRollSummary: Handler<'roll.read'> = async ({ input: { communityId, layout } }) => {
  const community = await communities.get(communityId);
  if (!community?.roll) return ok({});
  const { roll } = community;
  if (!layout) return ok({ roll: summaryOf(roll) });
  const rows = await parts.every({ communityId, rollId: roll.rollId });
  return ok({ roll: summaryOf(roll), layout: layoutOf(rows.map((row) => ({ ...row, unitKey: row.unit }))) });
};

function layoutOf(rows: readonly Part[]): readonly BuildingLayout[] {
  return groupsOf(rows, ({ building }) => building).map(([building, inBuilding]) => ({
    building,
    ...rollTotals(groupOwners(inBuilding)),
    stairwells: groupsOf(inBuilding, ({ stairwell }) => stairwell).map(([stairwell, inStairwell]) => ({
      stairwell,
      ...rollTotals(groupOwners(inStairwell)),
    })),
  }));
}

function groupsOf(rows: readonly Part[], labelOf: (row: Part) => string): readonly [string, Part[]][] {
  const groups = new Map<string, Part[]>();
  for (const row of rows) {
    const group = groups.get(labelOf(row));
    if (group) group.push(row);
    else groups.set(labelOf(row), [row]);
  }
  return [...groups].sort(([a], [b]) => compareLabels(a, b));
}
