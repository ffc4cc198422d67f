import { create } from 'zustand';
import { api } from '../../client/api';
import type { Problem } from '../../client/wire';
import type { BuildingVisits, FlatVisit } from '../../contract/need/door';
import type { VisitOutcome } from '../../domain/need/door';
import { createPageStore } from '../kit/create-page-store';
import { buildingOf } from './flats';

/** The progress of the round, building by building. */
export const useDoors = createPageStore('door-buildings', 'door.list');
/** The flats of one building. */
export const useFlats = createPageStore('door-flats', 'door.list');

/** The buildings whose flats this phone can show without network. */
export const onPhone = (communityId: string, buildings: readonly BuildingVisits[]): readonly string[] =>
  buildings
    .map(({ building }) => building)
    .filter((building) => useFlats.cache.read({ communityId, building }) !== undefined);

/** The flats of a building as this phone last read them. */
export const knownFlats = (communityId: string, building: string): readonly FlatVisit[] =>
  useFlats.cache.read({ communityId, building })?.value.flats ?? [];

/**
 * Shows a visit that was just recorded in the list at once, and keeps it there while the network is too weak to send
 * the record or to bring a new list. If the cloud refuses the record, its next list corrects this.
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

/** The most buildings that a phone takes along. It keeps 24 answers, and those of the hub must stay among them. */
const takenAlong = 20;

interface TakeStore {
  readonly state: 'idle' | 'busy' | 'done';
  readonly problem?: Problem;
  /** Reads the flats of the buildings, one after the other, so that the round can begin without network. */
  readonly take: (communityId: string, buildings: readonly BuildingVisits[]) => Promise<void>;
}

/** Takes the lists for a round along on the phone. */
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
