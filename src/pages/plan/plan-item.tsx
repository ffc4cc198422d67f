import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Tag } from '../../components/tag';
import { go } from '../../stores/app/navigate';
import { categoryName, placeSeen } from '../../text/need/labels';
import { planText as text } from '../../text/plan/plan';
import type { PlanItemView } from '../../contract/plan/plans';
import { page } from '../../routes';

/** One item of the plan in short; a tap opens it in full. Needs of the caller's household are marked. */
export function PlanItem({ planId, item }: { readonly planId: string; readonly item: PlanItemView }) {
  const { title, copied, category, place, quantity, needs, ideas } = item;
  const where = [categoryName[category], placeSeen[place], quantity].filter(Boolean).join(' · ');
  const answers = [text.needs(needs.length, copied), text.thought(ideas)].filter(Boolean).join(' · ');
  const mark = needs.some(({ mine }) => mine)
    ? text.mine
    : needs.some(({ backedByMe }) => backedByMe) && text.backed;
  return (
    <Card
      onOpen={() => go(page('household/plan-item', { plan: planId, item: item.itemId }))}
      label={[title, text.cost(item), where, answers, mark].filter(Boolean).join('，')}
    >
      <View className="t-list clamp">{title}</View>
      <View className="t-small">{where}</View>
      <View className="ends">
        <View className="t-small">{answers}</View>
        <View className="t-body">{text.cost(item)}</View>
      </View>
      {mark && (
        <View className="ends">
          <Tag kind="seal" text={mark} />
        </View>
      )}
    </Card>
  );
}
