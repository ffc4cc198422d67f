import { View } from '@tarojs/components';
import { ActList } from '../../components/act-list';
import { EmptyState } from '../../components/empty-state';
import { MoreRows } from '../../components/more-rows';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { scrollToTop } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useActsOfFlat } from '../../stores/audit/acts';
import { actsText as text } from '../../text/audit/acts';

/** What people in an office did about the caller's flats in a community. */
export default function Acts() {
  const communityId = useCommunity();
  const { view, load, more, busy, moreProblem, trimmed } = useActsOfFlat();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  return (
    <Screen title={text.flatTitle}>
      <Viewed view={view} onRetry={refresh} skeletonCards={3}>
        {({ rows, next }) => (
          <>
            <View className="t-body">{text.flatLead}</View>
            {rows.length === 0 ? (
              <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />
            ) : (
              <ActList acts={rows} />
            )}
            <MoreRows
              text={{ more: text.more, first: text.newest }}
              next={next}
              busy={busy}
              trimmed={trimmed}
              problem={moreProblem}
              onMore={() => void more()}
              onFirst={() => {
                refresh();
                scrollToTop();
              }}
            />
          </>
        )}
      </Viewed>
    </Screen>
  );
}
