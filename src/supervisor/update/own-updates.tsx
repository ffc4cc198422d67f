import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { PictureGrid } from '../../components/picture-grid';
import { Tag } from '../../components/tag';
import { updateText as text } from '../../text/works/update';
import { moment } from '../../text/words/time';
import { worksText } from '../../text/works/works';
import { milestoneName } from '../../text/works/labels';
import type { UpdateView } from '../../contract/works/works';

/** This supervisor's latest updates, with the pictures that are still being checked. */
export function OwnUpdates({ updates }: { readonly updates: readonly UpdateView[] }) {
  return (
    <>
      <View className="t-list">{text.latestTitle}</View>
      {updates.length === 0 && <View className="t-body">{text.latestEmpty}</View>}
      {updates.map(({ updateId, at, milestone, progress, text: words, pictures, picturesWaiting }) => (
        <Card key={updateId}>
          <View className="ends">
            <View className="t-small">{moment(at)}</View>
            <Tag kind="info" text={milestoneName[milestone]} />
          </View>
          <View className="t-body">{words}</View>
          <View className="t-small">{worksText.progressOf(progress)}</View>
          <PictureGrid pictures={pictures} />
          {picturesWaiting > 0 && <Tag kind="wait" text={text.waiting(picturesWaiting)} />}
        </Card>
      ))}
    </>
  );
}
