import { useEffect, useState } from 'react';
import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { ChipRow } from '../../components/chip-row';
import { EmptyState } from '../../components/empty-state';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { go } from '../../stores/app/navigate';
import { useChanges, usePlanVersions } from '../../stores/plan/pages';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { planTitles, versionsText as text } from '../../text/plan/pages';
import { Changes } from './changes';
import { page } from '../../routes';

/** Every version of a plan, with the changes since the one before. */
export default function PlanVersions() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const planId = params.id && decodeURIComponent(params.id);
  const [chosen, choose] = useState(planId);
  const { view, load } = usePlanVersions();
  const changes = useChanges();
  const refresh = () => {
    if (communityId) void load({ communityId, ...(planId && { planId }) });
  };
  useRefresh(refresh);
  const versions = 'value' in view ? view.value.versions : [];
  const shown = chosen ?? versions[0]?.planId;
  const { load: loadChanges } = changes;
  useEffect(() => {
    if (communityId && shown) void loadChanges({ communityId, planId: shown });
  }, [communityId, shown, loadChanges]);
  const head = versions.find((version) => version.planId === shown);
  return (
    <Screen title={planTitles.versions}>
      <Viewed view={view} onRetry={refresh}>
        {() =>
          head === undefined || shown === undefined ? (
            <EmptyState seal="plan" title={text.emptyTitle} text={text.emptyText} />
          ) : (
            <>
              <ChipRow
                label={text.choose}
                chips={versions.map(({ planId: value, version }) => ({
                  value,
                  title: text.version(version),
                }))}
                value={shown}
                onChoose={choose}
                oneLine
                tabs
              />
              <View>
                <View className="t-page">{text.version(head.version)}</View>
                <View className="t-small">{text.published(head.publishedAt)}</View>
              </View>
              <Viewed view={changes.view} onRetry={() => void changes.reload()}>
                {({ rows, next, extra }) => (
                  <Changes
                    changes={extra.changes}
                    changed={rows}
                    busy={changes.busy}
                    onMore={next ? () => void changes.more() : undefined}
                  />
                )}
              </Viewed>
              <SecondaryButton text={text.whole} onPress={() => go(page('pages/plan', { id: shown }))} />
            </>
          )
        }
      </Viewed>
    </Screen>
  );
}
