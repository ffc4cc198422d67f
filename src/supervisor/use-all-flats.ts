import { useEffect, useState } from 'react';
import { useDoors, useFlats } from '../stores/need/doors';

/** Every flat of the roll, building by building, as the round from door to door lists them, for `FlatChoice`. */
export function useAllFlats(communityId: string) {
  const doors = useDoors();
  const flats = useFlats();
  const [building, onBuilding] = useState<string>();
  const { load: loadDoors } = doors;
  const { load: loadFlats } = flats;
  useEffect(() => void loadDoors({ communityId }), [communityId, loadDoors]);
  useEffect(() => {
    if (building) void loadFlats({ communityId, building });
  }, [communityId, building, loadFlats]);
  return {
    buildings: 'value' in doors.view ? doors.view.value.buildings.map((row) => row.building) : [],
    building,
    onBuilding,
    units: 'value' in flats.view ? flats.view.value.flats?.map(({ unit }) => unit) : undefined,
  };
}
