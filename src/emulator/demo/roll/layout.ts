import { unitKeyOf } from '../../../domain/roll/electoral-roll';
import type { Random } from '../random';

/** A flat or a shop that has no owner yet. */
export interface Flat {
  readonly unit: string;
  readonly building: string;
  readonly stairwell: string;
  readonly room: string;
  readonly areaCenti: number;
}

/** A stairwell. `areas` are those of the flats on one floor, which repeat on every floor. */
export interface StairwellPlan {
  readonly building: number;
  readonly stairwell: number;
  readonly floors: number;
  readonly areas: readonly number[];
}

const SHOP = '商';
const FLAT_AREAS = [4836, 5214, 5578, 5892, 6135, 6450, 6798, 7246, 7683, 8052, 8571, 8930, 9644, 10_287];

/** Whether somebody lives in a part. Shops have owners and votes, but nobody lives in them. */
export const isHome = (part: { readonly room: string; readonly unsold: boolean }): boolean =>
  !part.unsold && !part.room.startsWith(SHOP);

export function flatsOf({ building, stairwell, floors, areas }: StairwellPlan): readonly Flat[] {
  return Array.from({ length: floors }, (_, floor) =>
    areas.map((areaCenti, door) =>
      flat(String(building), String(stairwell), `${floor + 1}0${door + 1}`, areaCenti),
    ),
  ).flat();
}

/** Blocks of the eighties and nineties with about `households` flats: walk-ups of five to seven floors. */
export function blocks(random: Random, households: number): readonly Flat[] {
  const floors = random.pick([5, 6, 6, 6, 7]);
  const doors = households > 60 && random.chance(0.3) ? 3 : 2;
  const stairwells = Math.max(2, Math.round(households / (floors * doors)));
  const perBuilding = stairwells > 6 ? random.int(3, 4) : random.int(1, 2);
  const flats: Flat[] = [];
  for (let n = 0; n < stairwells; n += 1) {
    const areas = Array.from({ length: doors }, () => random.pick(FLAT_AREAS) + random.int(-60, 60));
    const building = 1 + Math.floor(n / perBuilding);
    flats.push(...flatsOf({ building, stairwell: 1 + (n % perBuilding), floors, areas }));
  }
  return flats;
}

/** Shops on the ground floor of the first building, without a stairwell. */
export const shops = (random: Random, count: number): readonly Flat[] =>
  Array.from({ length: count }, (_, n) => flat('1', '', `${SHOP}${n + 1}`, random.int(2400, 6800)));

function flat(building: string, stairwell: string, room: string, areaCenti: number): Flat {
  return { unit: unitKeyOf({ building, stairwell, room }), building, stairwell, room, areaCenti };
}
