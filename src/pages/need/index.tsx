import { useRouter } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { PrimaryButton, SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { NeedStateTag } from '../../components/need-state-tag';
import { Notice } from '../../components/notice';
import { PictureGrid } from '../../components/picture-grid';
import { Screen } from '../../components/screen';
import { Thread } from '../../components/thread';
import { Viewed } from '../../components/viewed';
import { setBacked, useNeed } from '../../stores/need';
import { useBack, useUnback } from '../../stores/needs';
import { useSession } from '../../stores/session';
import { useCommunity, useRefresh } from '../../stores/use-community';
import { titles } from '../../text/app';
import { problemText } from '../../text/errors';
import { needsText, needText } from '../../text/needs';
import { categoryName } from '../../text/needs-labels';
import { needSteps } from './need-steps';

/** One need and its thread: who needs it, the answer with its reason, the plan's item, the vote. */
export default function Need() {
  const communityId = useCommunity();
  const needId = useRouter().params.id ?? '';
  const { view, load } = useNeed();
  const resident = useSession((session) => session.roles.includes('resident'));
  const backing = useBack((store) => store.now);
  const taking = useUnback((store) => store.now);
  const refresh = () => {
    if (communityId) void load({ communityId, needId });
  };
  useRefresh(refresh);

  const need = 'value' in view ? view.value : undefined;
  const mayChange = resident && need?.state === 'submitted' && !need.mine;
  const busy = backing.state === 'busy' || taking.state === 'busy';
  const problem = [backing, taking].find((now) => now.state === 'refused');
  return (
    <Screen
      title={titles.need}
      bottom={
        mayChange && !need.backedByMe ? (
          <PrimaryButton
            text={needsText.back}
            busy={busy}
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
            {value.picturesWaiting > 0 && (
              <Notice kind="wait">{needText.waiting(value.picturesWaiting)}</Notice>
            )}
            {problem?.state === 'refused' && (
              <Notice kind="danger" title={needText.refused}>
                {problemText(problem.problem)}
              </Notice>
            )}
            {(backing.state === 'kept' || taking.state === 'kept') && (
              <Notice kind="wait">{needsText.kept}</Notice>
            )}
            {backing.state === 'sent' && value.backedByMe && (
              <Notice kind="done">{needText.backedDone}</Notice>
            )}
            <Card title={needText.threadTitle}>
              <Thread steps={needSteps(value)} />
            </Card>
            {value.mine && <View className="t-small">{needText.ownCounted}</View>}
            {mayChange && value.backedByMe && (
              <SecondaryButton
                text={needText.unback}
                busy={busy}
                onPress={() => void setBacked(communityId, needId, false)}
              />
            )}
          </>
        )}
      </Viewed>
    </Screen>
  );
}
