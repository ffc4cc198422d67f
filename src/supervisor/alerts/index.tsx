import { View } from '@tarojs/components';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useAlerts, useTakeAlert } from '../../stores/need/alerts';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { alertsText as text } from '../../text/need/alerts';
import { AlertCard } from './alert-card';

/** Dangers: those that nobody has taken on come first, each with the team to call. */
export default function Alerts() {
  const communityId = useCommunity();
  const { view, load } = useAlerts();
  const taking = useTakeAlert((store) => store.now);
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  return (
    <Screen title={text.title}>
      {taking.state === 'done' && <Notice kind="done">{text.takenNote}</Notice>}
      <Viewed view={view} onRetry={refresh} skeletonCards={2}>
        {({ alerts, invented = false }) => {
          const open = alerts.filter(({ takenAt }) => takenAt === undefined);
          const taken = alerts.filter(({ takenAt }) => takenAt !== undefined);
          if (alerts.length === 0)
            return <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />;
          return (
            <>
              {open.length > 0 && <View className="t-list">{text.openTitle(open.length)}</View>}
              {open.map((alert) => (
                <AlertCard invented={invented} key={alert.needId} communityId={communityId} alert={alert} />
              ))}
              {taken.length > 0 && <View className="t-list">{text.takenTitle}</View>}
              {taken.map((alert) => (
                <AlertCard invented={invented} key={alert.needId} communityId={communityId} alert={alert} />
              ))}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}
