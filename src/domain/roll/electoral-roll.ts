import type { AreaCenti } from '../shared/area';
import { compareLabels, compareStrings } from '../shared/text';

/** One exclusive part of a building (a flat, a shop) as the register of real estate lists it. */
export interface Part {
  /** The identity of the part; see `unitKeyOf`. */
  readonly unitKey: string;
  readonly building: string;
  /** Empty if the building has no stairwells of its own. */
  readonly stairwell: string;
  readonly room: string;
  readonly areaCenti: AreaCenti;
  /** Opaque keys of the buyers who own it, in any order. */
  readonly buyers: readonly string[];
  /** Not sold, or sold and not handed over (Art. 9): it counts as the developer's. */
  readonly unsold: boolean;
}

/** One owner as counted: one vote, with the areas of all their parts added up. */
export interface Owner {
  readonly ownerKey: string;
  readonly unsold: boolean;
  /** The building of the largest part (among equals the first by label); turnout counts the owner there. */
  readonly building: string;
  /** Unit keys, sorted. */
  readonly units: readonly string[];
  readonly areaCenti: AreaCenti;
}

export interface RollTotals {
  readonly owners: number;
  readonly areaCenti: AreaCenti;
}

export const DEVELOPER = 'developer';

/** A unit's key: `building-stairwell-room`. A hyphen inside a label is escaped, so that two units never share a key. */
export function unitKeyOf(unit: Pick<Part, 'building' | 'stairwell' | 'room'>): string {
  return [unit.building, unit.stairwell, unit.room].map((label) => escape(label, '-')).join('-');
}

/** The labels behind a unit's key. */
export function labelsOf(unitKey: string): Pick<Part, 'building' | 'stairwell' | 'room'> {
  const [building = '', stairwell = '', room = ''] = unitKey
    .split('-')
    .map((label) => label.replace(/~1/g, '-').replace(/~0/g, '~'));
  return { building, stairwell, room };
}

/**
 * The key of the owner to whom a part belongs: the set of its buyers, whatever their order, or the developer. A part
 * without a known buyer stands alone, since one exclusive part counts as one owner (Art. 9).
 */
export function ownerKeyOf(part: Part): string {
  if (part.unsold) return DEVELOPER;
  const buyers = [...new Set(part.buyers)].sort(compareStrings);
  if (buyers.length === 0) return `unit:${part.unitKey}`;
  return buyers.map((buyer) => escape(buyer, '+')).join('+');
}

/**
 * Decides which parts belong to one owner (Supreme Court, interpretation on the ownership of buildings, Art. 8–9; Civil
 * Code Art. 278). The same buyers with several parts are one owner, with the areas added up. All parts that are unsold
 * or not handed over belong to one owner. A jointly owned part has one vote. Somebody who owns one part alone and
 * another jointly belongs to two owners. The result is sorted by key.
 */
export function groupOwners(parts: readonly Part[]): readonly Owner[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = ownerKeyOf(part);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups].map(([key, group]) => toOwner(key, group)).sort(byKey);
}

/** The two denominators of participation: number of owners and their area. */
export function rollTotals(owners: readonly Pick<Owner, 'areaCenti'>[]): RollTotals {
  return { owners: owners.length, areaCenti: owners.reduce((sum, owner) => sum + owner.areaCenti, 0) };
}

function toOwner(ownerKey: string, parts: readonly Part[]): Owner {
  const ordered = [...parts].sort((a, b) => compareLabels(a.unitKey, b.unitKey));
  const largest = ordered.reduce((best, part) => (part.areaCenti > best.areaCenti ? part : best));
  return {
    ownerKey,
    unsold: ownerKey === DEVELOPER,
    building: largest.building,
    units: ordered.map((part) => part.unitKey),
    areaCenti: ordered.reduce((sum, part) => sum + part.areaCenti, 0),
  };
}

function byKey(a: Owner, b: Owner): number {
  return compareStrings(a.ownerKey, b.ownerKey);
}

function escape(label: string, separator: string): string {
  return label.replace(/~/g, '~0').split(separator).join('~1');
}
