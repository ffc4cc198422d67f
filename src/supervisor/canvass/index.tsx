import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { ProgressBar } from '../../components/progress-bar';
import { Screen } from '../../components/screen';
import { TurnoutBars } from '../../components/turnout-bars';
import { Viewed } from '../../components/viewed';
import { goIn } from '../../stores/app/navigate';
import { useCanvass, votedOf } from '../../stores/ballot/canvass';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { canvassText as text } from '../../text/ballot/canvass';
import { BuildingRow } from './building-row';
import type { CanvassView } from '../../contract/ballot/canvass';
import { page } from '../../routes';

/** How far the vote is from being valid, building by building, and links to the work for it. */
export default function Canvass() {
  const communityId = useCommunity();
  const { view, load } = useCanvass();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  return (
    <Screen title={text.title}>
      <Viewed view={view} onRetry={refresh}>
        {({ canvass }) => (
          <>
            {canvass ? (
              <Progress canvass={canvass} />
            ) : (
              <EmptyState seal="plan" title={text.emptyTitle} text={text.emptyText} />
            )}
            <Links communityId={communityId} running={canvass !== undefined} />
            {canvass && <View className="t-list">{text.buildingsTitle}</View>}
            {canvass?.buildings.map((row) => (
              <BuildingRow
                key={row.building}
                row={row}
                onOpen={() => goIn(communityId, page('supervisor/canvass-building', { b: row.building }))}
              />
            ))}
          </>
        )}
      </Viewed>
    </Screen>
  );
}

function Progress({ canvass }: { readonly canvass: CanvassView }) {
  const { title, binding, opensAt, closesAt, roll, gap, countedAt } = canvass;
  const before = Date.now() < opensAt;
  const voted = votedOf(canvass);
  return (
    <>
      <View>
        <View className="t-page">{title}</View>
        <View className="t-body">{text.closes(closesAt)}</View>
      </View>
      {before ? (
        <Notice kind="info">{text.opens(opensAt)}</Notice>
      ) : (
        <Card>
          {binding === 'statutory' ? (
            <TurnoutBars turnout={voted} roll={roll} gap={gap} until={text.until(closesAt)} />
          ) : (
            <ProgressBar
              name={text.consulted}
              part={voted.owners}
              whole={roll.owners}
              said={text.voted(voted.owners, roll.owners)}
            />
          )}
          <View className="t-small">{text.counted(countedAt)}</View>
        </Card>
      )}
    </>
  );
}

function Links({ communityId, running }: { readonly communityId: string; readonly running: boolean }) {
  const row = (key: 'papers' | 'proxies' | 'record', url: string) => (
    <ListRow title={text[key]} hint={text[`${key}Hint`]} onOpen={() => goIn(communityId, url)} />
  );
  return (
    <Card title={text.linksTitle}>
      <View>
        {running && row('papers', page('supervisor/papers'))}
        {running && row('proxies', page('supervisor/proxies'))}
        {row('record', page('supervisor/record'))}
        <ListRow
          title={text.ballot}
          hint={text.ballotHint}
          onOpen={() => goIn(communityId, page('pages/ballot'))}
        />
      </View>
    </Card>
  );
}
