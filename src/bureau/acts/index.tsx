import { View } from '@tarojs/components';
import { ActList } from '../../components/act-list';
import { EmptyState } from '../../components/empty-state';
import { MoreRows } from '../../components/more-rows';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { scrollToTop } from '../../stores/app/navigate';
import { useRefresh } from '../../stores/app/use-community';
import { useActsOfOffices } from '../../stores/audit/acts';
import { actsText as text } from '../../text/audit/acts';

/** What was done about offices, communities, rules and decisions in the whole city. */
export default function Acts() {
  const { view, load, more, busy, moreProblem, trimmed } = useActsOfOffices();
  const refresh = () => void load({});
  useRefresh(refresh);
  return (
    <Screen title={text.officesTitle}>
      <Viewed view={view} onRetry={refresh} skeletonCards={3}>
        {({ rows, next }) => (
          <>
            <View className="t-body">{text.officesLead}</View>
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
