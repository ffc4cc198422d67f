import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useBallotDraft, useRollLayout } from '../../stores/ballot/notice';
import { ballotWriteText as text } from '../../text/ballot/write';
import { StepScreen } from '../ballot/step-screen';
import { useWriting } from '../ballot/use-writing';
import { MoreSettings } from './more-settings';
import { ScopeChoice } from './scope-choice';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

/** The scope of the matter, and the settings that the rules of procedure may change. */
export default function BallotRules() {
  const communityId = useCommunity();
  useWriting(communityId);
  const load = useRollLayout((store) => store.load);
  const { faults, checkStep } = useBallotDraft();
  const [open, setOpen] = useState(false);
  const shown = open || faults.includes('proxyCap');
  useRefresh(() => {
    if (communityId) void load({ communityId, layout: true });
  });
  const next = () => {
    if (checkStep('rules', Date.now())) goIn(communityId, page('worker/ballot-times'));
  };
  return (
    <StepScreen step="rules" title={text.rulesTitle} press={text.next} onNext={next}>
      <ScopeChoice />
      {shown ? (
        <MoreSettings />
      ) : (
        <Card title={text.more}>
          <View className="t-small">{text.moreHint}</View>
        </Card>
      )}
      <SecondaryButton text={shown ? text.moreClose : text.moreOpen} onPress={() => setOpen(!shown)} />
    </StepScreen>
  );
}
