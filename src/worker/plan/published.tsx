import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { usePlanDraft, usePublishedPlans, useWithdrawPlan } from '../../stores/plan/write';
import { problemText } from '../../text/words/errors';
import { planWriteText as text } from '../../text/plan/write';

/** The plan in force and its alternatives, for changing; an alternative can be withdrawn. */
export function Published({ communityId }: { readonly communityId: string }) {
  const plans = usePublishedPlans();
  const { fetching, problem, takePublished } = usePlanDraft();
  const withdrawal = useWithdrawPlan();
  const heads = 'value' in plans.view ? plans.view.value.plans : [];
  const withdraw = async (planId: string) => {
    if (await withdrawal.run({ communityId, planId })) await plans.reload();
  };
  return (
    <>
      {problem && <Notice kind="danger">{problemText(problem)}</Notice>}
      {withdrawal.now.state === 'failed' && (
        <Notice kind="danger">{problemText(withdrawal.now.problem)}</Notice>
      )}
      {heads.map(({ planId, title, version, alternative, ...head }) => (
        <Card key={planId} title={alternative ? text.alternative(title) : text.inForce(title)}>
          <View className="t-small">{text.versionCost(version, head)}</View>
          <View className="t-body">{alternative ? text.alternativeText : text.fromPublishedText}</View>
          <SecondaryButton
            text={fetching ? text.fetching : alternative ? text.changeAlternative : text.fromPublished}
            busy={fetching}
            onPress={() => void takePublished(planId)}
          />
          {alternative && (
            <SecondaryButton
              text={text.withdraw}
              busy={withdrawal.now.state === 'busy'}
              onPress={() => void withdraw(planId)}
            />
          )}
        </Card>
      ))}
    </>
  );
}
