import { useState } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { EmptyState } from '../../components/empty-state';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { missingYear } from '../../domain/shared/calendar';
import { go } from '../../stores/app/navigate';
import { useOverview } from '../../stores/city/overview';
import { useRefresh } from '../../stores/app/use-community';
import { overviewText as text } from '../../text/city/overview';
import { CommunityList } from './community-list';
import { FunnelCard } from './funnel-card';
import { Systems } from './systems';
import { page } from '../../routes';

const sheets = (['communities', 'scores', 'systems'] as const).map((value) => ({
  value,
  title: text.sheets[value],
}));

/** The bureau's desk: where to act, which differences are real, and the five systems as facts. */
export default function Overview() {
  const { view, load } = useOverview();
  const [sheet, open] = useState<(typeof sheets)[number]['value']>('communities');
  const missing = missingYear(Date.now());
  const refresh = () => void load({});
  useRefresh(refresh);
  return (
    <Screen title={text.title}>
      {missing !== undefined && (
        <Notice kind="wait" title={text.yearMissing.title(missing)}>
          {text.yearMissing.text}
        </Notice>
      )}
      <Card>
        <ListRow {...text.city} onOpen={() => go(page('bureau/city'))} />
      </Card>
      <ChipRow label={text.sheetsTitle} chips={sheets} value={sheet} onChoose={open} oneLine />
      <Viewed view={view} onRetry={refresh} skeletonCards={4}>
        {({ figures, communities }) => {
          if (sheet === 'systems') return <Systems figures={figures} communities={communities} />;
          if (communities.length === 0) {
            return <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />;
          }
          if (sheet === 'scores') return <FunnelCard communities={communities} />;
          const counted = Math.max(...communities.map(({ countedAt }) => countedAt));
          return (
            <>
              <CommunityList communities={communities} now={Date.now()} />
              <View className="t-small">{text.counted(counted)}</View>
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}
