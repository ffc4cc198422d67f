import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import type { CommunitySummary } from '../../domain/city/summary';
import { deskList, useOverviewFilter } from '../../stores/city/overview';
import { scrollToTop } from '../../stores/app/navigate';
import { overviewText as text } from '../../text/city/overview';
import { CommunityRow } from './community-row';
import { Filters } from './filters';

interface Props {
  readonly communities: readonly CommunitySummary[];
  readonly now: number;
}

/** The communities, twenty a page, those that need attention first. */
export function CommunityList({ communities, now }: Props) {
  const filter = useOverviewFilter();
  const { rows, from, all, pages, needAttention } = deskList(communities, filter, now);
  const page = Math.min(filter.page, pages - 1);
  const turn = (to: number) => {
    filter.turn(to);
    scrollToTop();
  };
  const nothing = filter.attentionOnly ? text.noneAttention : text.none;
  return (
    <>
      <Filters communities={communities} needAttention={needAttention} />
      <View className="t-small">{text.order}</View>
      {rows.length === 0 && <View className="t-body">{nothing}</View>}
      {rows.map((attended) => (
        <CommunityRow key={attended.summary.communityId} attended={attended} />
      ))}
      {pages > 1 && (
        <View className="pager">
          <View className="t-small">{text.range(from + 1, from + rows.length, all)}</View>
          {page + 1 < pages && <SecondaryButton text={text.next} onPress={() => turn(page + 1)} />}
          {page > 0 && <SecondaryButton text={text.previous} onPress={() => turn(page - 1)} />}
        </View>
      )}
    </>
  );
}
