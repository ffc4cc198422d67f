import { TEXT, COUNT } from '../../domain/shared/bounds';
import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { TextField } from '../../components/text-field';
import { Viewed } from '../../components/viewed';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { stageOf, useDeskHome } from '../../stores/home/desk';
import { loadDrafting, listNeedsToTake, useDrafting, usePlanDraft } from '../../stores/plan/write';
import { totalOf, listUntaken } from '../../domain/plan/draft';
import { planWriteText as text } from '../../text/plan/write';
import { stageName } from '../../text/words/stages';
import { ItemCard } from './item-card';
import { OpenNeeds } from './open-needs';
import { Published } from './published';
import { usePlan } from '../../stores/plan/pages';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';
import { allows } from '../../domain/community/stage';
import type { DraftNeed } from '../../domain/plan/draft-item';

/** The form for a plan: its title, its items, and the needs that no item takes up yet. */
export default function Plan() {
  const communityId = useCommunity();
  const drafting = useDrafting((store) => store.view);
  const published = usePlan((store) => store.view);
  const { draft, restored, volatile, open, change, addItem } = usePlanDraft();
  const stage = useDeskHome((home) => stageOf(home.view));
  const refresh = () => void loadDrafting(communityId);
  useRefresh(refresh);
  useEffect(() => open(communityId), [communityId, open]);

  const needs = listNeedsToTake(drafting, published);
  const left = listUntaken(draft, needs);
  const untouched = draft.title === '' && draft.summary === '' && draft.items.length === 0;
  const add = async (need?: DraftNeed) =>
    goIn(communityId, page('worker/plan-item', { key: await addItem(need) }));
  if (stage && !allows(stage, 'publish-plan')) {
    return (
      <Screen title={text.title}>
        <Notice kind="wait">{text.wrongStage(stageName[stage])}</Notice>
      </Screen>
    );
  }
  return (
    <Screen
      title={text.title}
      bottom={
        <PrimaryButton text={text.toCheck} onPress={() => goIn(communityId, page('worker/plan-check'))} />
      }
    >
      {restored && <Notice kind="info">{text.draftBack}</Notice>}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      {draft.alternative && <Notice kind="info">{text.alternativeDraft}</Notice>}
      {untouched ? <Published communityId={communityId} /> : null}
      <Card>
        <View className="stack stack--wide">
          <TextField
            label={text.nameTitle}
            placeholder={text.namePlaceholder}
            value={draft.title}
            onChange={(title) => change({ title })}
            most={TEXT.planTitle[1]}
            lines="one"
          />
          <TextField
            label={text.summaryTitle}
            hint={text.summaryHint}
            value={draft.summary}
            onChange={(summary) => change({ summary })}
            most={TEXT.planSummary[1]}
          />
        </View>
      </Card>
      <View className="ends">
        <View className="t-list">{text.itemsTitle(draft.items.length)}</View>
        {draft.items.length > 0 && <View className="t-body">{text.total(totalOf(draft))}</View>}
      </View>
      {draft.items.length === 0 && <View className="t-body">{text.itemsEmpty}</View>}
      {draft.items.map((item, index) => (
        <ItemCard
          key={item.key}
          item={item}
          number={index + 1}
          onOpen={() => goIn(communityId, page('worker/plan-item', { key: item.key }))}
        />
      ))}
      {draft.items.length < COUNT.planItems[1] && (
        <SecondaryButton text={text.addItem} onPress={() => void add()} />
      )}
      <Viewed view={drafting} onRetry={refresh} skeletonCards={2}>
        {() => (
          <>
            <View className="t-list">{needs.length > 0 ? text.needsTitle(left.length) : ''}</View>
            <OpenNeeds needs={left} all={needs.length} onStart={(need) => void add(need)} />
          </>
        )}
      </Viewed>
    </Screen>
  );
}
