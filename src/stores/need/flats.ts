import type { VisitOutcome } from '../../domain/need/door';
import { labelsOf } from '../../domain/roll/electoral-roll';
import type { Letter } from '../../client/outbox';
import type { BuildingVisits, FlatVisit } from '../../contract/need/door';

/** A flat as the round shows it: the cloud's record, overlaid with the visits that this phone has not sent yet. */
export interface RoundFlat extends FlatVisit {
  readonly stairwell: string;
  /** The room without its last two digits; the whole room unless it is a number of three digits or more. */
  readonly floor: string;
  readonly room: string;
  /** Whether this phone has a visit of the flat that it has not sent yet. */
  readonly unsent: boolean;
}

export interface RoundBuilding extends BuildingVisits {
  /** How many flats have a record that waits on this phone; the other numbers do not include them. */
  readonly unsent: number;
}

interface Pending {
  readonly unit: string;
  readonly outcome: VisitOutcome;
  readonly spoke: boolean;
}

export const buildingOf = (unit: string): string => labelsOf(unit).building;

/** A community's records that wait on this phone, by flat; the last record of a flat counts. */
function pendingOf(letters: readonly Letter[], communityId: string): ReadonlyMap<string, Pending> {
  const pending = new Map<string, Pending>();
  for (const { procedure, input } of letters) {
    if (procedure !== 'door.record' || !('slip' in input) || input.communityId !== communityId) continue;
    pending.set(input.unit, { unit: input.unit, outcome: input.outcome, spoke: input.needs.length > 0 });
  }
  return pending;
}

/** A building's flats in the cloud's order, as they will be once this phone has sent everything. */
export function roundFlats(
  flats: readonly FlatVisit[],
  letters: readonly Letter[],
  communityId: string,
): readonly RoundFlat[] {
  const pending = pendingOf(letters, communityId);
  return flats.map((flat) => {
    const { stairwell, room } = labelsOf(flat.unit);
    const here = pending.get(flat.unit);
    return {
      ...flat,
      ...(here && { outcome: here.outcome }),
      heard: flat.heard || (here?.spoke ?? false),
      unsent: here !== undefined,
      stairwell,
      room,
      floor: /^\d{3,}$/.test(room) ? room.slice(0, -2) : room,
    };
  });
}

/** The buildings, each with the number of its flats whose record still waits on this phone. */
export function roundBuildings(
  buildings: readonly BuildingVisits[],
  letters: readonly Letter[],
  communityId: string,
): readonly RoundBuilding[] {
  const units = [...pendingOf(letters, communityId).keys()];
  return buildings.map((row) => ({
    ...row,
    unsent: units.filter((unit) => buildingOf(unit) === row.building).length,
  }));
}

/** Whether nobody has spoken with the household yet, and it has not refused to speak. */
export const isUnreached = ({ outcome, heard }: Pick<RoundFlat, 'outcome' | 'heard'>): boolean =>
  !heard && outcome !== 'visited' && outcome !== 'refused';

/** The stairwells in the order of the flats, each with its floors and their flats. */
export function groupByStairwell(
  flats: readonly RoundFlat[],
): ReadonlyMap<string, ReadonlyMap<string, RoundFlat[]>> {
  const stairwells = new Map<string, Map<string, RoundFlat[]>>();
  for (const flat of flats) {
    const floors = stairwells.get(flat.stairwell) ?? new Map<string, RoundFlat[]>();
    floors.set(flat.floor, [...(floors.get(flat.floor) ?? []), flat]);
    stairwells.set(flat.stairwell, floors);
  }
  return stairwells;
}

/** The next door in the same stairwell at which nobody has rung: first those after this one, then those before it. */
export function nextFlat(flats: readonly RoundFlat[], unit: string): RoundFlat | undefined {
  const here = flats.find((flat) => flat.unit === unit);
  const stairwell = flats.filter((flat) => flat.stairwell === here?.stairwell);
  const at = stairwell.findIndex((flat) => flat.unit === unit);
  const round = [...stairwell.slice(at + 1), ...stairwell.slice(0, Math.max(0, at))];
  // A door where nobody was at home is left for another evening.
  return round.find((flat) => isUnreached(flat) && flat.outcome === undefined);
}
