import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { spoken } from '../../components/a11y';
import type { FunnelPoint } from '../../domain/city/funnel';
import { rowsAPage } from '../../stores/city/overview';
import { funnelText as text, overviewText } from '../../text/city/overview';
import { intervalOf, numbersOf, placeOf } from './point-words';
import './funnel.scss';

/** The drawing's content as lines that can be read aloud: by district and name, not by score. */
export function FunnelTable({ points }: { readonly points: readonly FunnelPoint[] }) {
  const [page, setPage] = useState(0);
  const from = page * rowsAPage;
  const rows = points.slice(from, from + rowsAPage);
  return (
    <>
      <View {...spoken({ role: 'list', label: text.title })}>
        {rows.map((point) => (
          <View key={point.communityId} className="funnel__line" {...spoken({ role: 'listitem' })}>
            <View className="ends">
              <View className="t-list">{point.name}</View>
              <View className="t-small">{point.district}</View>
            </View>
            <View className="t-body">{numbersOf(point)}</View>
            <View className="t-small">{intervalOf(point)}</View>
            <View className="t-body">{placeOf(point)}</View>
          </View>
        ))}
      </View>
      {points.length > rowsAPage && (
        <View className="stack">
          <View className="t-small">{overviewText.range(from + 1, from + rows.length, points.length)}</View>
          {from + rowsAPage < points.length && (
            <SecondaryButton text={overviewText.next} onPress={() => setPage(page + 1)} />
          )}
          {page > 0 && <SecondaryButton text={overviewText.previous} onPress={() => setPage(page - 1)} />}
        </View>
      )}
    </>
  );
}
