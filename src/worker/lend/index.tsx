import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { FormFoot, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { isWholeNumber } from '../../stores/joining/desk';
import { lendFormFault, useLend, useLendForm } from '../../stores/joining/lend';
import { useOffices } from '../../stores/joining/offices';
import { lendText as text } from '../../text/joining/lend';
import { officesText } from '../../text/joining/offices';
import { LendList } from './lend-list';
import { LendSteps } from './lend-steps';

/** Who stands in for the worker, and asking a colleague to. */
export default function Lend() {
  const communityId = useCommunity();
  const { view, load } = useOffices();
  const { step, form, busy, problem, open, begin, stepBack, find, lend } = useLendForm();
  const { now } = useLend();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(open, [open, communityId]);

  if (step === 'list') {
    return (
      <Screen title={text.title} bottom={<PrimaryButton text={text.begin} onPress={begin} />}>
        <View className="t-body">{text.lead}</View>
        <View className="t-small">{text.limits}</View>
        <Viewed view={view} onRetry={refresh} skeletonCards={1}>
          {({ offices }) => <LendList communityId={communityId} offices={offices} />}
        </Viewed>
      </Screen>
    );
  }
  const working = now.state === 'busy';
  const fault = lendFormFault(form, Date.now());
  const cancel = <SecondaryButton text={officesText.cancel} busy={busy || working} onPress={stepBack} />;
  const bottom =
    step === 'number' ? (
      <FormFoot
        text={busy ? officesText.finding : officesText.find}
        busy={busy}
        lacks={[!isWholeNumber(form.number) && officesText.number]}
        refused={problem && { title: officesText.findFailed, problem }}
        onPress={() => void find(communityId)}
      >
        {cancel}
      </FormFoot>
    ) : (
      <FormFoot
        text={working ? officesText.giving : officesText.confirm}
        busy={working}
        lacks={[fault && text.lacks[fault]]}
        refused={refusal(officesText.giveFailed, now)}
        onPress={() => void lend(communityId)}
      >
        {cancel}
      </FormFoot>
    );
  return (
    <Screen title={text.title} bottom={bottom} onBack={stepBack}>
      <LendSteps />
    </Screen>
  );
}
