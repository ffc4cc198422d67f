import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { unfinishedAnswer } from '../../stores/need/answer';
import { useChosen } from '../../stores/need/desk';
import { deskNeedsText as text } from '../../text/need/desk';
import { goIn } from '../../stores/app/navigate';
import { page } from '../../routes';

/** The way back to an answer that was begun; while needs are being chosen it would only be in the way. */
export function Unfinished({ communityId }: { readonly communityId: string }) {
  const choosing = useChosen((store) => store.choosing);
  const draft = unfinishedAnswer(communityId);
  if (!draft || choosing) return null;
  return (
    <Card>
      <View className="t-list">{text.unfinishedTitle}</View>
      <View className="t-body">{text.unfinished(draft.needs.length)}</View>
      <SecondaryButton text={text.unfinishedOpen} onPress={() => goIn(communityId, page('worker/answer'))} />
    </Card>
  );
}
