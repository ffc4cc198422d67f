import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, refusal } from '../../components/form-foot';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import type { MemberHub } from '../../contract/home/home';
import { hasReached } from '../../domain/community/stage';
import { goIn } from '../../stores/app/navigate';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import {
  isTrial,
  loadTrial,
  resetTrial,
  useStartTrial,
  useTrial,
  useTrialHome,
} from '../../stores/city/trial';
import { trialText as text } from '../../text/city/trial';
import { page } from '../../routes';
import { TrialCourse } from './trial-course';

/** The hub shows a ballot until the vote has passed for good: then the works begin, and the rehearsal is over. */
const isAnnounced = ({ ballot, community }: MemberHub): boolean =>
  ballot !== undefined || hasReached(community.stage, 'works');

/** In a real community: what a trial is, and the way into one. In a trial: its clock and its invented voters. */
export default function Trial() {
  const communityId = useCommunity();
  const { view } = useTrial();
  const home = useTrialHome((store) => store.view);
  const { now, run } = useStartTrial();
  const refresh = () => {
    if (communityId) void loadTrial(communityId);
  };
  useRefresh(refresh);
  useEffect(resetTrial, [communityId]);

  if ('value' in home && !isTrial(home.value)) {
    const busy = now.state === 'busy';
    const bottom =
      now.state === 'done' ? (
        <PrimaryButton text={text.open} onPress={() => goIn(now.value.communityId, page('worker/trial'))} />
      ) : (
        <FormFoot
          text={busy ? text.starting : text.start}
          busy={busy}
          refused={refusal(text.startFailed, now)}
          onPress={() => void run({ communityId })}
        />
      );
    return (
      <Screen title={text.title} bottom={bottom}>
        <View className="t-body">{text.lead}</View>
        <Card>
          {text.steps.map((step, at) => (
            <View key={step} className="t-body">{`${at + 1}. ${step}`}</View>
          ))}
        </Card>
      </Screen>
    );
  }
  return (
    <Screen title={text.title}>
      <Viewed view={home.phase === 'failed' ? home : view} onRetry={refresh} skeletonCards={2}>
        {(state) => (
          <TrialCourse
            communityId={communityId}
            state={state}
            announced={'value' in home && home.value.kind === 'member' && isAnnounced(home.value)}
          />
        )}
      </Viewed>
    </Screen>
  );
}
