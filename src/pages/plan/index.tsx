import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { EmptyState } from '../../components/empty-state';
import { Card } from '../../components/card';
import { ListRow } from '../../components/list-row';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { CATEGORY_CLASSES, classOf } from '../../domain/need/category';
import { go } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useHome } from '../../stores/home/home';
import { earlierText } from '../../text/city/earlier';
import { titles } from '../../text/words/app';
import { className, classHint } from '../../text/need/labels';
import { planText } from '../../text/plan/plan';
import { PlanHead } from './plan-head';
import { PlanItem } from './plan-item';
import type { PlanView } from '../../contract/plan/plans';
import { usePlan } from '../../stores/plan/pages';
import { page } from '../../routes';

/** The plan: its head and every item in short; with `?id=`, another version or an alternative. */
export default function Plan() {
  const communityId = useCommunity();
  const { params } = useRouter();
  const planId = params.id && decodeURIComponent(params.id);
  const { view, load } = usePlan();
  const refresh = () => {
    if (communityId) void load({ communityId, ...(planId && { planId }) });
  };
  useRefresh(refresh);
  const plan = 'value' in view ? view.value.plan : undefined;
  const hub = useHome((store) => store.view);
  const hasPapers = 'value' in hub && hub.value.kind === 'member' && hub.value.community.earlier === true;
  return (
    <Screen
      title={titles.plan}
      bottom={
        plan?.ballotId ? (
          <PrimaryButton text={planText.toBallot} onPress={() => go(page('pages/ballot'))} />
        ) : undefined
      }
    >
      <Viewed view={view} onRetry={refresh}>
        {(value) =>
          value.plan ? (
            <PlanContents plan={value.plan} earlier={hasPapers} />
          ) : (
            <EmptyState seal="plan" title={planText.emptyTitle} text={planText.emptyText}>
              <SecondaryButton text={planText.toNeeds} onPress={() => go(page('pages/needs'))} />
            </EmptyState>
          )
        }
      </Viewed>
    </Screen>
  );
}

interface ContentsProps {
  readonly plan: PlanView;
  /** Whether its papers are from before the community came here. */
  readonly earlier: boolean;
}

function PlanContents({ plan, earlier }: ContentsProps) {
  const mine = plan.items.filter(({ needs }) => needs.some((need) => need.mine || need.backedByMe)).length;
  return (
    <>
      <PlanHead plan={plan} />
      {earlier && (
        <Card>
          <ListRow {...earlierText.link} onOpen={() => go(page('household/earlier'))} />
        </Card>
      )}
      {mine > 0 && (
        <Notice kind="done" title={planText.mineTitle}>
          {planText.mineText(mine)}
        </Notice>
      )}
      {CATEGORY_CLASSES.map((name) => {
        const items = plan.items.filter(({ category }) => classOf(category) === name);
        if (items.length === 0) return null;
        return (
          <View key={name} className="stack stack--wide">
            <View>
              <View className="t-list">{className[name]}</View>
              <View className="t-small">{classHint[name]}</View>
            </View>
            {items.map((item) => (
              <PlanItem key={item.itemId} planId={plan.planId} item={item} />
            ))}
          </View>
        );
      })}
    </>
  );
}
