import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { CheckList } from '../../components/check-list';
import { useBallotDraft, useBallotPlans } from '../../stores/ballot/notice';
import { togglePlan } from '../../domain/ballot/notice-draft';
import { ballotWriteText as text } from '../../text/ballot/write';
import { costSeen } from '../../text/plan/plan';
import { day } from '../../text/words/time';

/**
 * Published plans to choose between; a ticked one becomes an option. With fewer than two plans there is nothing to
 * tick.
 */
export function PlanOptions({ communityId }: { readonly communityId: string }) {
  const { view, load } = useBallotPlans();
  const { draft, change } = useBallotDraft();
  useEffect(() => void load({ communityId }), [communityId, load]);
  const plans = 'value' in view ? view.value.plans : [];
  if (plans.length < 2) return null;
  const toggle = (planId: string) => {
    const plan = plans.find((other) => other.planId === planId);
    if (plan) change({ options: togglePlan(draft.options, { planId, title: plan.title }) });
  };
  return (
    <Card title={text.plansTitle}>
      <View className="t-small">{text.plansHint}</View>
      <CheckList
        label={text.plansTitle}
        rows={plans.map(({ planId, title, publishedAt, ...head }) => ({
          value: planId,
          title,
          hint: `${costSeen(head)} · ${day(publishedAt)}`,
        }))}
        chosen={draft.options.flatMap(({ planId }) => planId ?? [])}
        onToggle={toggle}
      />
    </Card>
  );
}
