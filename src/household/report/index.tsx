import { useShareAppMessage } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useReport } from '../../stores/need/report';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { reportText } from '../../text/need/report-file';
import { householdTitles } from '../../text/need/mine';
import { reportPage as text } from '../../text/need/report';
import { Files } from './files';
import { NeedsByClass } from './needs-by-class';
import { ShareButton } from './share-button';
import { TookPart } from './took-part';
import { withCommunity, page } from '../../routes';

/** The result of the collection: how many households took part, what they need, what has been answered. */
export default function Report() {
  const communityId = useCommunity();
  const { view, load } = useReport();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  const name = ('value' in view && view.value.report?.communityName) || '';
  useShareAppMessage(() => ({
    title: name ? reportText.title(name) : householdTitles.report,
    path: withCommunity(page('household/report'), communityId),
  }));
  return (
    <Screen title={householdTitles.report}>
      <Viewed view={view} onRetry={refresh}>
        {({ report }) =>
          report ? (
            <>
              <View className="t-page">{reportText.title(report.communityName)}</View>
              <TookPart report={report} />
              <NeedsByClass report={report} />
              <Files communityId={communityId} />
              <ShareButton />
              <View className="t-small">{reportText.countedAt(report.countedAt)}</View>
            </>
          ) : (
            <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />
          )
        }
      </Viewed>
    </Screen>
  );
}
