import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { FailedState } from '../../components/failed-state';
import { ListRow } from '../../components/list-row';
import { Viewed } from '../../components/viewed';
import { go } from '../../stores/app/navigate';
import { placeText as text } from '../../text/home/home';
import { withCommunity, page } from '../../routes';
import { usePlace } from '../../stores/joining/scene';

interface Props {
  readonly communityId: string;
  /** The person does not live here: the hub as it would be without the code. */
  readonly onOther: () => void;
}

/** The community behind the code on the wall, to somebody who is no member of it; the button joins by phone. */
export function PlaceHome({ communityId, onOther }: Props) {
  const { view, load } = usePlace();
  const refresh = () => void load({ communityId });
  // Once for each code; a retry has its own button.
  useEffect(() => void load({ communityId }), [communityId, load]);
  const way = (name: 'code' | 'desk') =>
    go(withCommunity(page('household/join', { way: name }), communityId));
  // A code of another service, or of a community that is gone.
  if (view.phase === 'failed' && view.problem.code === 'NOT_FOUND')
    return <FailedState title={text.unknownTitle} reason={text.unknown} onHome={onOther} />;
  return (
    <Viewed view={view} onRetry={refresh} skeletonCards={2}>
      {({ name, district, address }) => (
        <>
          <View className="stack">
            <View className="t-page">{name}</View>
            <View className="t-small">
              {address.startsWith(district) ? address : `${district} · ${address}`}
            </View>
            <View className="t-body">{text.lead}</View>
          </View>
          <Card title={text.resident}>
            <View>
              <ListRow {...text.code} onOpen={() => way('code')} />
              <ListRow {...text.desk} onOpen={() => way('desk')} />
            </View>
          </Card>
          <Card>
            <ListRow
              {...text.public}
              onOpen={() => go(withCommunity(page('household/place'), communityId))}
            />
            <ListRow title={text.other} hint={text.otherOpen} onOpen={onOther} />
          </Card>
        </>
      )}
    </Viewed>
  );
}
