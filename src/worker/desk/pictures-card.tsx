import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { page } from '../../routes';
import { goIn } from '../../stores/app/navigate';
import { useWaitingPictures } from '../../stores/shared/pictures';
import { picturesText as text } from '../../text/shared/pictures';

/** The entry to the pictures that wait for the worker; it is there only while some do. */
export function PicturesCard({ communityId }: { readonly communityId: string }) {
  const { view } = useWaitingPictures();
  const waiting = 'value' in view ? view.value.pictures.length : 0;
  if (waiting === 0) return null;
  const words = text.deskHint(waiting);
  return (
    <Card
      title={text.title}
      label={`${text.title}，${words}`}
      onOpen={() => goIn(communityId, page('worker/pictures'))}
    >
      <View className="t-body">{words}</View>
    </Card>
  );
}
