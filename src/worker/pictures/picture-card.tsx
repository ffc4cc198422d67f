import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Refused, refusal } from '../../components/form-foot';
import { LongText } from '../../components/long-text';
import { PictureGrid } from '../../components/picture-grid';
import type { WaitingPicture } from '../../contract/shared/pictures';
import { scrollToTop } from '../../stores/app/navigate';
import { decidePicture, isSamePicture, useDecidePicture } from '../../stores/shared/pictures';
import { picturesText as text } from '../../text/shared/pictures';

interface Props {
  readonly communityId: string;
  readonly picture: WaitingPicture;
}

/** One picture with its place and what stands beside it, and the two answers, neither of them suggested. */
export function PictureCard({ communityId, picture }: Props) {
  const now = useDecidePicture((store) => store.now);
  const busy = now.state === 'busy';
  const decide = async (show: boolean) => {
    if (await decidePicture(communityId, picture, show)) scrollToTop();
  };
  const place = text.place[picture.place];
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{place}</View>
        <View className="t-small">{text.sentAt(picture.at)}</View>
      </View>
      <PictureGrid pictures={[picture.file]} />
      {picture.text && <LongText text={picture.text} of={place} />}
      {now.state === 'failed' && isSamePicture(now.given, picture) && (
        <Refused why={refusal(text.failed, now)} />
      )}
      <SecondaryButton text={busy ? text.working : text.show} busy={busy} onPress={() => void decide(true)} />
      <SecondaryButton
        text={busy ? text.working : text.hide}
        busy={busy}
        onPress={() => void decide(false)}
      />
    </Card>
  );
}
