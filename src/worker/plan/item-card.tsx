import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Tag } from '../../components/tag';
import { categoryName } from '../../text/need/labels';
import { planWriteText as text } from '../../text/plan/write';
import { itemGaps } from '../../domain/plan/draft-gaps';
import { costOf, type ItemDraft } from '../../domain/plan/draft-item';

interface Props {
  readonly item: ItemDraft;
  readonly number: number;
  readonly onOpen: () => void;
}

/** An item in the list: its name, its place, its cost, and whether something is missing. */
export function ItemCard({ item, number, onOpen }: Props) {
  const { category, place, title, needIds } = item;
  const where = [category && categoryName[category], place && text.place[place]].filter(Boolean).join(' · ');
  return (
    <Card onOpen={onOpen} label={text.itemNumber(number, title || text.itemUnnamed)}>
      <View className="ends">
        <View className="t-list">{text.itemNumber(number, title || text.itemUnnamed)}</View>
        {itemGaps(item).length > 0 && <Tag kind="wait" text={text.itemIncomplete} />}
      </View>
      {where && <View className="t-small">{where}</View>}
      <View className="ends">
        <View className="t-small">{text.itemNeeds(needIds.length)}</View>
        {item.cost !== '' && <View className="t-body">{text.cost(costOf(item))}</View>}
      </View>
    </Card>
  );
}
