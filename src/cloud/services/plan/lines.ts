import type { Input } from '../../../contract/contract';
import type { PlanItem } from '../../../domain/plan/plan';
import { plans } from '../../data/collections';
import type { PlanDoc, PlanItemDoc } from '../../data/documents/plan';

type ItemGiven = Input<'plans.publish'>['items'][number];

/** The plan of an item, whose id is the id of the plan and a number. */
const planOf = (itemId: string): string => itemId.slice(0, itemId.lastIndexOf(':'));

/**
 * The items as they are stored: each has an id of its own and the line of the item that it continues. Most continue
 * an item of the version before; an older draft may name one of an earlier version.
 *
 * @returns `unknown`: the ids in `continues` that no version of the line has, or that two items continue.
 */
export async function placeItems(
  planId: string,
  given: readonly ItemGiven[],
  former: PlanDoc | null,
): Promise<{ readonly items: readonly PlanItemDoc[]; readonly unknown: readonly string[] }> {
  const named = given.flatMap(({ continues }) => continues ?? []);
  const earlier = former ? await findNamedVersions(former, named) : [];
  const lines = new Map(earlier.flatMap(({ items }) => items.map(({ itemId, line }) => [itemId, line])));
  const taken = new Set<string>();
  const unknown = named.filter((itemId) => {
    const line = lines.get(itemId);
    if (line === undefined || taken.has(line)) return true;
    taken.add(line);
    return false;
  });
  const items = given.map(({ continues, pictures, ...item }, index): PlanItem => {
    const itemId = `${planId}:${index + 1}`;
    return { ...item, itemId, line: lines.get(continues ?? '') ?? itemId, pictures: pictures ?? [] };
  });
  return { items, unknown };
}

async function findNamedVersions(former: PlanDoc, itemIds: readonly string[]): Promise<readonly PlanDoc[]> {
  const others = [...new Set(itemIds.map(planOf))].filter((planId) => planId !== former._id);
  const found = await plans.getMany(others);
  return [
    former,
    ...found.filter(({ line, communityId }) => line === former.line && communityId === former.communityId),
  ];
}
