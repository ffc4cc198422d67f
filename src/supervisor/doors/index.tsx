import { View } from '@tarojs/components';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useOutbox } from '../../stores/app/outbox';
import { useDoors } from '../../stores/need/doors';
import { roundBuildings } from '../../stores/need/flats';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { doorsText as text } from '../../text/need/doors';
import { BuildingCard } from './building-card';
import { Begun, DoorLetters } from './door-letters';
import { TakeAlong } from './take-along';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

/** The round: how far it is in each building; works from the last answer where there is no network. */
export default function Doors() {
  const communityId = useCommunity();
  const { view, load } = useDoors();
  const letters = useOutbox((outbox) => outbox.letters);
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  return (
    <Screen title={text.title}>
      <DoorLetters communityId={communityId} />
      <Begun communityId={communityId} />
      <Viewed view={view} onRetry={refresh}>
        {({ buildings }) => (
          <>
            <View className="t-small">{text.lead}</View>
            {roundBuildings(buildings, letters, communityId).map((row) => (
              <BuildingCard
                key={row.building}
                row={row}
                onOpen={() => goIn(communityId, page('supervisor/flats', { b: row.building }))}
              />
            ))}
            <TakeAlong communityId={communityId} buildings={buildings} />
          </>
        )}
      </Viewed>
    </Screen>
  );
}
