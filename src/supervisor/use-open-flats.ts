import { useEffect, useState } from 'react';
import { useBuildingCanvass, useCanvass } from '../stores/ballot/canvass';
import { buildingOf } from '../stores/need/flats';

/** Flats whose owner has not voted yet, building by building, for `FlatChoice`. */
export function useOpenFlats(communityId: string) {
  const loadAll = useCanvass((store) => store.load);
  const { view, load } = useBuildingCanvass();
  const all = useCanvass((store) => store.view);
  const [building, onBuilding] = useState<string>();
  useEffect(() => void loadAll({ communityId }), [communityId, loadAll]);
  useEffect(() => {
    if (building) void load({ communityId, building });
  }, [communityId, building, load]);
  const units = 'value' in view ? view.value.canvass?.owners.flatMap((owner) => owner.units) : undefined;
  return {
    buildings: 'value' in all ? (all.value.canvass?.buildings.map((row) => row.building) ?? []) : [],
    building,
    onBuilding,
    // Parts in other buildings belong to the same owner, but people look for them in their own building.
    units: units?.filter((unit) => buildingOf(unit) === building),
  };
}
