import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { OutboxLink } from '../../pages/outbox-link';
import { useOutbox } from '../../stores/app/outbox';
import { isReached, useBuildingCanvass, useTakeBuilding } from '../../stores/ballot/canvass';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { canvassBuildingText as text, canvassText } from '../../text/ballot/canvass';
import { Rows } from '../rows';
import { OwnerCard } from './owner-card';
import { TakenBy } from './taken-by';

/** One building's owners who have not voted; those nobody has met yet come first. */
export default function CanvassBuilding() {
  const communityId = useCommunity();
  const building = decodeURIComponent(useRouter().params.b ?? '');
  const { view, load } = useBuildingCanvass();
  const unsent = useOutbox(({ letters }) => letters.some(({ procedure }) => procedure === 'canvass.record'));
  const refresh = () => {
    if (communityId) void load({ communityId, building });
  };
  useRefresh(refresh);
  useEffect(() => {
    useTakeBuilding.getState().reset();
  }, [building]);
  return (
    <Screen title={text.title(building)}>
      <Viewed view={view} onRetry={refresh}>
        {({ canvass }) => {
          if (!canvass) {
            return <EmptyState seal="plan" title={canvassText.emptyTitle} text={canvassText.emptyText} />;
          }
          const { ballotId, opensAt, closesAt, owners, buildings } = canvass;
          const now = Date.now();
          const phase = now < opensAt ? 'notice' : now < closesAt ? 'open' : 'closed';
          const met = owners.filter(isReached);
          const unmet = owners.filter((owner) => !isReached(owner));
          const cards = (rows: typeof owners) => (
            <Rows rows={rows} keyOf={({ ownerKey }) => ownerKey}>
              {(owner) => (
                <OwnerCard communityId={communityId} ballotId={ballotId} owner={owner} phase={phase} />
              )}
            </Rows>
          );
          return (
            <>
              <View className="t-page">{text.title(building)}</View>
              {phase === 'notice' && <Notice kind="info">{text.notYet(opensAt)}</Notice>}
              {phase === 'closed' && <Notice kind="wait">{text.closed}</Notice>}
              {phase !== 'closed' && (
                <TakenBy
                  communityId={communityId}
                  ballotId={ballotId}
                  building={building}
                  takenBy={buildings.find((row) => row.building === building)?.takenBy}
                />
              )}
              {unsent && <OutboxLink />}
              {owners.length === 0 && <Notice kind="done">{text.allVoted}</Notice>}
              {unmet.length > 0 && (
                <View>
                  <View className="t-list">{text.unreached(unmet.length)}</View>
                  {phase !== 'closed' && <View className="t-small">{text.lead}</View>}
                </View>
              )}
              {cards(unmet)}
              {met.length > 0 && <View className="t-list">{text.reached(met.length)}</View>}
              {cards(met)}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}
