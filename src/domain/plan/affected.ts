import { toHalfWidth } from '../shared/text';
import type { Affects, Floors, PlanItem } from './plan';

/** The place where a household lives. */
export interface Flat {
  readonly building: string;
  /** Empty where the building has none. */
  readonly stairwell: string;
  readonly room: string;
}

/** The highest floor with a flat, by building and stairwell. */
export type TopFloors = ReadonlyMap<string, number>;

const LOW_FLOORS = 2;

const stairwellKey = ({ building, stairwell }: Pick<Flat, 'building' | 'stairwell'>) =>
  JSON.stringify([building, stairwell]);

/** The floor in a room's label: `501` → 5, `1203` → 12; undefined if the label has none (`商1`, `东`). */
export function floorOf(room: string): number | undefined {
  const [, floor] = /^(\d{1,2})\d{2}$/.exec(toHalfWidth(room).trim()) ?? [];
  return floor === undefined || Number(floor) === 0 ? undefined : Number(floor);
}

/** The highest floors of a community's flats. Labels without a floor do not count. */
export function topFloors(flats: readonly Flat[]): TopFloors {
  const tops = new Map<string, number>();
  for (const flat of flats) {
    const floor = floorOf(flat.room);
    const key = stairwellKey(flat);
    if (floor !== undefined) tops.set(key, Math.max(floor, tops.get(key) ?? 0));
  }
  return tops;
}

/** Takes a unit's key (see domain/roll `unitKeyOf`) apart again. */
export function flatOf(unit: string): Flat {
  const [building = '', stairwell = '', room = ''] = unit
    .split('-')
    .map((label) => label.replace(/~1/g, '-').replace(/~0/g, '~'));
  return { building, stairwell, room };
}

/**
 * Decides whether an item touches a household in its own home, so that its ideas are shown apart. A lift takes light
 * and quiet from floors 1 and 2 of its stairwell; work on a roof concerns the top floor under it. For everything else,
 * and before these two, the plan's own `affects` decides. A room whose label has no floor is not marked, unless all
 * floors are affected.
 */
export function isAffected(
  { category, affects }: Pick<PlanItem, 'category' | 'affects'>,
  flat: Flat,
  tops: TopFloors,
): boolean {
  const floors = affects?.floors ?? usualFloors[category];
  if (floors === undefined || (affects && !liesIn(affects, flat))) return false;
  if (floors === 'all') return true;
  const floor = floorOf(flat.room);
  if (floor === undefined) return false;
  return floors === 'low' ? floor <= LOW_FLOORS : floor === tops.get(stairwellKey(flat));
}

const usualFloors: Readonly<Partial<Record<PlanItem['category'], Floors>>> = { lift: 'low', roof: 'top' };

const liesIn = ({ building, stairwell }: Affects, flat: Flat): boolean =>
  (building === undefined || building === flat.building) &&
  (stairwell === undefined || stairwell === flat.stairwell);
