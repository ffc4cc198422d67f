import { useEffect } from 'react';
import { View } from '@tarojs/components';
import { EmptyState } from '../../components/empty-state';
import { Notice } from '../../components/notice';
import { Screen } from '../../components/screen';
import { Viewed } from '../../components/viewed';
import { useCommunity, useRefresh } from '../../stores/app/use-community';
import { useDecidePicture, useWaitingPictures } from '../../stores/shared/pictures';
import { picturesText as text } from '../../text/shared/pictures';
import { PictureCard } from './picture-card';

/** Pictures that WeChat gave no verdict about: the worker says whether others see them. */
export default function Pictures() {
  const communityId = useCommunity();
  const { view, load } = useWaitingPictures();
  const { now, reset } = useDecidePicture();
  const refresh = () => {
    if (communityId) void load({ communityId });
  };
  useRefresh(refresh);
  useEffect(reset, [reset]);
  return (
    <Screen title={text.title}>
      {now.state === 'done' && <Notice kind="done">{now.value.shown ? text.shown : text.hidden}</Notice>}
      <Viewed view={view} onRetry={refresh} skeletonCards={2}>
        {({ pictures }) => {
          if (pictures.length === 0)
            return <EmptyState seal="need" title={text.emptyTitle} text={text.emptyText} />;
          return (
            <>
              <View className="t-body">{text.lead}</View>
              <View className="t-body">{text.rule}</View>
              {pictures.map((picture) => (
                <PictureCard
                  key={`${picture.documentId} ${picture.file}`}
                  communityId={communityId}
                  picture={picture}
                />
              ))}
            </>
          );
        }}
      </Viewed>
    </Screen>
  );
}
