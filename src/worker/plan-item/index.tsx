import { TEXT, COUNT } from '../../domain/shared/bounds';
import { useEffect } from 'react';
import { View } from '@tarojs/components';
import Taro, { useRouter } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { PicturePicker } from '../../components/picture-picker';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { loadDrafting, listNeedsToTake, useDrafting, usePlanDraft } from '../../stores/plan/write';
import { problemText } from '../../text/words/errors';
import { planWriteText as text } from '../../text/plan/write';
import { OnSite } from './on-site';
import { TickNeeds } from './tick-needs';
import { WhatAndWhere } from './what-and-where';
import { WhoPays } from './who-pays';
import { usePlan } from '../../stores/plan/pages';

/** One item of the plan: what, where, how, at what cost, and which needs it answers. */
export default function PlanItem() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const { draft, problem, trouble, open, changeItem, toggle, removeItem, addPictures, removePicture } =
    usePlanDraft();
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
            most={TEXT.itemTitle[1]}
            lines="one"
          />
          <TextField
            label={text.description}
            hint={text.descriptionHint}
            placeholder={text.descriptionPlaceholder}
            value={item.description}
            onChange={(description) => changeItem(key, { description })}
            most={TEXT.itemDescription[1]}
          />
          <TextField
            label={text.quantity}
            placeholder={text.quantityPlaceholder}
            value={item.quantity ?? ''}
            onChange={(quantity) => changeItem(key, { quantity })}
            most={TEXT.quantity[1]}
            lines="one"
          />
        </View>
      </Card>
      <WhoPays item={item} onChange={(change) => changeItem(key, change)} />
      <TickNeeds
        draft={draft}
        item={item}
        needs={listNeedsToTake(drafting, published)}
        onToggle={(needId) => toggle(key, needId)}
      />
      <WhatAndWhere item={item} onChange={(change) => changeItem(key, change)} />
      <OnSite item={item} onChange={(change) => changeItem(key, change)} />
      <Card>
        {problem && <Notice kind="danger">{problemText(problem)}</Notice>}
        <PicturePicker
          label={text.pictures}
          pictures={item.pictures ?? []}
          most={COUNT.itemPictures[1]}
          trouble={trouble}
          onAdd={() => void addPictures(key)}
          onRemove={(picture) => removePicture(key, picture)}
        />
      </Card>
      <SecondaryButton text={text.remove} onPress={remove} />
    </Screen>
  );
}
