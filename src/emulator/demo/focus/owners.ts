import type { ImportedBuyer, ImportedPart } from '../../../domain/roll/import-row';
import type { Registry } from '../people/registry';
import type { ResidentTold } from '../story/story';

export const ownerOpenid = (communityId: string, n: number): string => `demo-owner-${communityId}-${n}`;
/** The openid of the other partner of a couple. */
export const spouseOpenid = (communityId: string, n: number): string => `${ownerOpenid(communityId, n)}-b`;

/**
 * Lets everybody on a known roll sign in. Owners are numbered from 1 in the order of their first flats; the flats of
 * one owner belong to one person. `spouses` are numbers of owners whose second buyer may sign in too.
 */
export function joined(
  communityId: string,
  rows: readonly ImportedPart[],
  spouses: readonly number[] = [],
): readonly ResidentTold[] {
  const units = new Map<ImportedPart['buyers'], string[]>();
  for (const { unitKey, buyers, unsold } of rows) {
    if (!unsold) units.set(buyers, [...(units.get(buyers) ?? []), unitKey]);
  }
  return [...units.values()].flatMap((flats, index): ResidentTold[] => {
    const n = index + 1;
    const owner: ResidentTold = { openid: ownerOpenid(communityId, n), kind: 'owner', units: flats };
    return spouses.includes(n) ? [owner, { ...owner, openid: spouseOpenid(communityId, n) }] : [owner];
  });
}

/** Named owners by flat; several owners of one flat own it jointly. */
export function knownBuyers(
  registry: Registry,
  ...people: readonly { readonly unit: string; readonly name: string; readonly phone: string }[]
): Readonly<Record<string, readonly ImportedBuyer[]>> {
  const buyers: Record<string, readonly ImportedBuyer[]> = {};
  for (const { unit, name, phone } of people) {
    buyers[unit] = [...(buyers[unit] ?? []), registry.named(name, phone)];
  }
  return buyers;
}
