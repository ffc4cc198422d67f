import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import type { BuildingVisits, FlatVisit } from '../../contract/need/door';
import type { VisitOutcome } from '../../domain/need/door';
import { createPageStore } from '../kit/create-page-store';
import { buildingOf } from './flats';

/** How far the round is, building by building. */
export const useDoors = createPageStore('door-buildings', 'door.list');
/** One building's flats. */
export const useFlats = createPageStore('door-flats', 'door.list');

/** Buildings whose flats can be opened on this phone without network. */
export const onPhone = (communityId: string, buildings: readonly BuildingVisits[]): readonly string[] =>
  buildings
    .map(({ building }) => building)
    .filter((building) => useFlats.cache.read({ communityId, building }) !== undefined);

/** The flats of a building as they were last read on this phone. */
export const knownFlats = (communityId: string, building: string): readonly FlatVisit[] =>
  useFlats.cache.read({ communityId, building })?.value.flats ?? [];

/**
 * What was just recorded stands in the list at once, and stays there while a weak network sends the record and brings
 * no new list. Should the cloud refuse the record, its next answer says so.
 */
export function noteVisit(
  communityId: string,
  { unit, outcome, spoke, at }: { unit: string; outcome: VisitOutcome; spoke: boolean; at: number },
): void {
  const noted = (flat: FlatVisit): FlatVisit =>
    flat.unit === unit ? { ...flat, outcome, at, heard: flat.heard || spoke } : flat;
  const question = { communityId, building: buildingOf(unit) };
  const earlier = useFlats.cache.read(question);
  if (earlier?.value.flats) {
    const value = { ...earlier.value, flats: earlier.value.flats.map(noted) };
    useFlats.cache.keep(question, { ...earlier, value });
  }
  useFlats.getState().patch((value) => (value.flats ? { ...value, flats: value.flats.map(noted) } : value));
}

/** Buildings that one phone takes along; the phone keeps 24 answers, and the hub's must stay among them. */
const takenAlong = 20;

interface TakeStore {
  readonly state: 'idle' | 'busy' | 'done';
  readonly problem?: Problem;
  /** Reads the flats of all buildings, one after the other, so that the round can begin where there is no network. */
  readonly take: (communityId: string, buildings: readonly BuildingVisits[]) => Promise<void>;
}

/** The lists for a round, taken along on the phone. */
export const useTakeAlong = create<TakeStore>()((set, get) => ({
  state: 'idle',
  async take(communityId, buildings) {
    if (get().state === 'busy') return;
    set({ state: 'busy', problem: undefined });
    for (const { building } of buildings.slice(0, takenAlong)) {
      const answer = await api.door.list({ communityId, building });
      if (!answer.ok) return set({ state: 'idle', problem: answer.error });
      useFlats.cache.keep({ communityId, building }, { at: Date.now(), value: answer.value });
    }
    set({ state: 'done' });
  },
}));
