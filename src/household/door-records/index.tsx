import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useDoorRecords, useSettle } from '../../stores/need/records';
import { go } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { doorText as text, householdTitles } from '../../text/need/mine';
import { RecordCard } from '../record-card';
import { SettleButtons } from '../settle-buttons';
import { Settled } from '../settled';
import { page } from '../../routes';

/** Records taken down at the door for the caller's flats; the household confirms or corrects one after the other. */
export default function DoorRecords() {
  const communityId = useCommunity();
  const { view, load } = useDoorRecords();
  const { now, reset } = useSettle();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(() => reset, [reset]);

  const records = 'value' in view ? view.value.records : [];
  const waiting = records.filter(({ confirmed }) => confirmed === 'waiting');
  const [next] = waiting;
  const done = now.state === 'done' ? now.value.confirmed : undefined;
  const bottom = done
    ? next && <PrimaryButton text={text.nextOpen} onPress={reset} />
    : next && <SettleButtons key={next.recordId} record={next} />;
  return (
    <Screen title={householdTitles.doorRecords} bottom={bottom}>
      <Viewed view={view} onRetry={refresh}>
        {() => (
          <>
            {done && <Settled confirmed={done} />}
            {!done && next && (
              <>
                <View className="t-body">{text.ask}</View>
                <RecordCard record={next} />
                {waiting.length > 1 && <View className="t-small">{text.next(waiting.length - 1)}</View>}
              </>
            )}
            {records.length === 0 && <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />}
            {records.length > waiting.length && <View className="t-list">{text.earlier}</View>}
            {records
              .filter(({ confirmed }) => confirmed !== 'waiting')
              .map((record) => (
                <RecordCard key={record.recordId} record={record} />
              ))}
            {!next && <SecondaryButton text={text.slip} onPress={() => go(page('household/slip'))} />}
          </>
        )}
      </Viewed>
    </Screen>
  );
}
