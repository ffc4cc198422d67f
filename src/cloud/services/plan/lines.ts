import type { Input } from '../../../contract/contract';
import type { PlanItem } from '../../../domain/plan/plan';
import { plans } from '../../data/collections';
import type { PlanDoc, PlanItemDoc } from '../../data/documents/plan';

type ItemGiven = Input<'plans.publish'>['items'][number];

/** An item's id is its plan's with its number. */
const planOf = (itemId: string): string => itemId.slice(0, itemId.lastIndexOf(':'));

/**
 * The items as they are stored: each with an id of its own, and with the line of the item that it goes on from. Most
 * go on from the version before; a draft that is older may name an item of an earlier one.
 *
 * @returns the ids in `continues` that no version of the line has, or that two items go on from, when there are any.
 */
export async function placeItems(
  planId: string,
  given: readonly ItemGiven[],
  former: PlanDoc | null,
): Promise<{ readonly items: readonly PlanItemDoc[]; readonly unknown: readonly string[] }> {
  const named = given.flatMap(({ continues }) => continues ?? []);
  const earlier = former ? await versionsNamed(former, named) : [];
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

async function versionsNamed(former: PlanDoc, itemIds: readonly string[]): Promise<readonly PlanDoc[]> {
  const others = [...new Set(itemIds.map(planOf))].filter((planId) => planId !== former._id);
  const found = await plans.getMany(others);
  return [
    former,
    ...found.filter(({ line, communityId }) => line === former.line && communityId === former.communityId),
  ];
}
