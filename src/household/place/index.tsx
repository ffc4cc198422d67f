import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Card } from '../../components/card';
import { FailedState } from '../../components/failed-state';
import { ListRow } from '../../components/list-row';
import { Screen } from '../../components/screen';
import { SealLine } from '../../components/seal-line';
import { Viewed } from '../../components/viewed';
import { sealStates } from '../../domain/community/stage';
import { JoinButton } from '../../pages/home/join-button';
import { page } from '../../routes';
import { goHome, goIn } from '../../stores/app/navigate';
import { goHomeIn } from '../../stores/joining/join';
import { usePlace } from '../../stores/joining/scene';
import { publicPlaceText as text } from '../../text/joining/place';
import { Published } from './published';

/** A community for somebody who has a link and is no member: its public page, and the way in. */
export default function Place() {
  const communityId = useRouter().params.c ?? '';
  const { view, load } = usePlace();
  useEffect(() => void load({ communityId }), [communityId, load]);
  const way = (name: 'code' | 'desk') => goIn(communityId, page('household/join', { way: name }));
  const known = 'value' in view;
  // A code of another service, or a community that no longer exists.
  const unknown = view.phase === 'failed' && view.problem.code === 'NOT_FOUND';
  return (
    <Screen title={text.title} bottom={known && <JoinButton onJoined={() => goHomeIn(communityId)} />}>
      {unknown ? (
        <FailedState title={text.unknownTitle} reason={text.unknown} onHome={goHome} />
      ) : (
        <Viewed view={view} onRetry={() => void load({ communityId })} skeletonCards={2}>
          {(place) => (
            <>
              <View className="stack">
                <View className="t-page">{place.name}</View>
                <View className="t-small">{text.where(place.district, place.address)}</View>
                <View className="t-list">{text.stage[place.stage]}</View>
                <View className="t-body">{text.lead}</View>
              </View>
              <SealLine seals={sealStates(place.stage)} />
              <Published place={place} />
              <Card title={text.join}>
                <View className="t-body">{text.joinText}</View>
                <View>
                  <ListRow {...text.code} onOpen={() => way('code')} />
                  <ListRow {...text.desk} onOpen={() => way('desk')} />
                </View>
              </Card>
              <Card>
                <ListRow {...text.other} onOpen={goHome} />
              </Card>
            </>
          )}
        </Viewed>
      )}
    </Screen>
  );
}
