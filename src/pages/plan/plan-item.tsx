import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Tag } from '../../components/tag';
import { go, routes } from '../../stores/navigate';
import type { PlanItemView } from '../../stores/types';
import { categoryName, placeSeen } from '../../text/needs-labels';
import { planText } from '../../text/plan';

/** One item of the plan; a need of the own household is marked. */
export function PlanItem({ item }: { readonly item: PlanItemView }) {
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{item.title}</View>
        <View className="t-body">{planText.cost(item.costYuan)}</View>
      </View>
      <View className="t-small">
        {categoryName[item.category]} · {placeSeen[item.place]}
      </View>
      <View className="t-body">{item.description}</View>
      {item.needs.length === 0 ? (
        <View className="t-small">{planText.noNeeds}</View>
      ) : (
        <View>
          <View className="t-small">{planText.from}</View>
          {item.needs.map((need) => (
            <ListRow
              key={need.needId}
              title={need.text}
              hint={planText.needHouseholds(need.households)}
              below={
                need.mine ? (
                  <Tag kind="seal" text={planText.mine} />
                ) : need.backedByMe ? (
                  <Tag kind="seal" text={planText.backed} />
                ) : undefined
              }
              onOpen={() => go(routes.need(need.needId))}
            />
          ))}
        </View>
      )}
    </Card>
  );
}
