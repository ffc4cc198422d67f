import { useMemo, useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { EmptyState } from '../../components/empty-state';
import { funnelOf } from '../../domain/city/funnel';
import type { CommunitySummary } from '../../domain/city/summary';
import { funnelText as text } from '../../text/city/overview';
import { FunnelPlot } from './funnel-plot';
import { FunnelTable } from './funnel-table';

/** Shows which differences are more than chance: as a drawing, or as a table that says the same. */
export function FunnelCard({ communities }: { readonly communities: readonly CommunitySummary[] }) {
  const funnel = useMemo(() => funnelOf(communities), [communities]);
  const [asTable, setTable] = useState(false);
  if (!funnel) return <EmptyState seal="effect" title={text.emptyTitle} text={text.empty} />;
  const { cityShare, answers, points, suppressed } = funnel;
  return (
    <Card title={text.title}>
      <View className="t-body">{text.how(text.percent(cityShare), answers)}</View>
      {asTable ? <FunnelTable points={points} /> : <FunnelPlot funnel={funnel} />}
      <View className="t-small">
        {text.hollow}
        {suppressed > 0 ? text.suppressed(suppressed) : ''}
      </View>
      <SecondaryButton text={asTable ? text.asPlot : text.asTable} onPress={() => setTable(!asTable)} />
    </Card>
  );
}
