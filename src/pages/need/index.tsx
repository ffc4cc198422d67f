import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { FormFoot, Refused, refusal } from '../../components/form-foot';
import { NeedStateTag } from '../../components/need-state-tag';
import { PictureGrid } from '../../components/picture-grid';
import { Screen } from '../../components/screen';
import { Thread } from '../../components/thread';
import { Viewed } from '../../components/viewed';
import { go } from '../../stores/app/navigate';
import { openNeed, setBacked, useNeed } from '../../stores/need/thread';
import { useBack, useUnback } from '../../stores/need/list';
import { useSession } from '../../stores/app/session';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { titles } from '../../text/words/app';
import { threadText } from '../../text/need/thread';
import { needsText, needText } from '../../text/need/needs';
import { categoryName } from '../../text/need/labels';
import { NeedNotices } from './need-notices';
import { needSteps } from './need-steps';
import { page } from '../../routes';

/** One need and its thread: the households behind it, merges, the answer with its reason, plan, vote. */
export default function Need() {
  const communityId = useCommunity();
  const needId = useRouter().params.id ?? '';
  const { view } = useNeed();
  const resident = useSession((session) => session.roles.includes('resident'));
  const backing = useBack((store) => store.now);
  const leaving = useUnback((store) => store.now);
  const refresh = () => {
    if (communityId) void openNeed(communityId, needId);
  };
  useRefresh(refresh);
  // The result of a tap on another need is no news here.
  useEffect(() => () => [useBack, useUnback].forEach((store) => store.getState().reset()), [needId]);

  const need = 'value' in view ? view.value : undefined;
  const open = resident && need?.state === 'submitted' && !need.mine && !need.mergedInto;
  // A household that a merge brought here may leave at any time, even after the answer.
  const mayLeave = need && !need.mine && need.backedByMe && (open || need.carried);
  const busy = backing.state === 'busy' || leaving.state === 'busy';
  const leave = (text: string) => (
    <>
      <SecondaryButton text={text} busy={busy} onPress={() => void setBacked(communityId, needId, false)} />
      <Refused why={refusal(needText.refused, leaving)} />
    </>
  );
  const { mergedInto } = need ?? {};
  return (
    <Screen
      title={titles.need}
      bottom={
        mergedInto ? (
          <PrimaryButton
            text={threadText.seeInto}
            onPress={() => go(page('pages/need', { id: mergedInto.needId }))}
          />
        ) : open && !need.backedByMe ? (
          <FormFoot
            text={needsText.back}
            busy={busy}
            refused={refusal(needText.refused, backing)}
            onPress={() => void setBacked(communityId, needId, true)}
          />
        ) : undefined
      }
    >
      <Viewed view={view} onRetry={refresh}>
        {(value) => (
          <>
            <Card>
              <View className="ends">
                <View className="t-page">{categoryName[value.category]}</View>
                <NeedStateTag state={value.state} />
              </View>
              <View className="t-body">{value.text}</View>
              <PictureGrid pictures={value.pictures} />
              <View className="t-small">{needsText.where(value.place, value.building)}</View>
            </Card>
            <NeedNotices need={value} />
            {mayLeave && value.carried && leave(threadText.leave)}
            <Card title={needText.threadTitle}>
              <Thread steps={needSteps(value, Date.now())} />
            </Card>
            {value.mine && value.building && <View className="t-small">{needText.ownCounted}</View>}
            {mayLeave && !value.carried && leave(needText.unback)}
          </>
        )}
      </Viewed>
    </Screen>
  );
}
