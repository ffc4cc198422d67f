import { useEffect } from 'react';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { NumberField } from '../../components/number-field';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { usePlan } from '../../stores/plan';
import { useCommunity, useRefresh } from '../../stores/use-community';
import { loadDrafting, needsToTake, useDrafting, usePlanDraft } from '../../stores/worker-plan';
import { costOf, planLimits } from '../../stores/worker-plan-draft';
import { planWriteText as text } from '../../text/worker-plan';
import { TickNeeds } from './tick-needs';
import { WhatAndWhere } from './what-and-where';

/** One item of the plan: what, where, how, for how much, and which needs it answers. */
export default function PlanItem() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const { draft, open, changeItem, toggle, removeItem } = usePlanDraft();
  const drafting = useDrafting((store) => store.view);
  const published = usePlan((store) => store.view);
  useRefresh(() => void loadDrafting(communityId));
  useEffect(() => open(communityId), [communityId, open]);

  const key = decodeURIComponent(params.key ?? '');
  const item = draft.items.find((candidate) => candidate.key === key);
  const back = () => void Taro.navigateBack();
  if (!item) {
    return (
      <Screen title={text.itemTitle}>
        <Notice kind="info">{text.itemGone}</Notice>
      </Screen>
    );
  }
  const remove = () => {
    removeItem(key);
    back();
  };
  return (
    <Screen title={text.itemTitle} bottom={<PrimaryButton text={text.itemDone} onPress={back} />}>
      <Card>
        <View className="stack stack--wide">
          <TextField
            label={text.itemName}
            placeholder={text.itemNamePlaceholder}
            value={item.title}
            onChange={(title) => changeItem(key, { title })}
            most={planLimits.itemTitle[1]}
            lines="one"
          />
          <TextField
            label={text.description}
            hint={text.descriptionHint}
            placeholder={text.descriptionPlaceholder}
            value={item.description}
            onChange={(description) => changeItem(key, { description })}
            most={planLimits.description[1]}
          />
          <NumberField
            label={text.costTitle}
            unit={text.costUnit}
            hint={text.costHint(costOf(item))}
            value={item.cost}
            onChange={(cost) => changeItem(key, { cost })}
          />
        </View>
      </Card>
      <TickNeeds
        draft={draft}
        item={item}
        needs={needsToTake(drafting, published)}
        onToggle={(needId) => toggle(key, needId)}
      />
      <WhatAndWhere item={item} onChange={(change) => changeItem(key, change)} />
      <SecondaryButton text={text.remove} onPress={remove} />
    </Screen>
  );
}
