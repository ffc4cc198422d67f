import { View } from '@tarojs/components';
import { spoken } from '../../components/a11y';
import { NeedStateTag } from '../../components/need-state-tag';
import { Tag } from '../../components/tag';
import { Card } from '../../components/card';
import { go } from '../../stores/app/navigate';
import { myNeedsText as text } from '../../text/need/mine';
import { needsText } from '../../text/need/needs';
import type { NeedCard } from '../../contract/need/needs';
import { page } from '../../routes';

interface Props {
  readonly need: NeedCard;
  /** Something happened to it since it was opened on this phone. */
  readonly news: boolean;
}

/** One need of the household: its state, and whether that is news. */
export function MyNeed({ need, news }: Props) {
  const { needId, category, households, submittedAt, changedAt } = need;
  return (
    <Card
      onOpen={() => go(page('pages/need', { id: needId }))}
      label={`${news ? `${text.news}，` : ''}${needsText.spoken(category, need.text, households)}`}
    >
      <View className="ends">
        <View className="t-list">{needsText.topTitle(category, households)}</View>
        <NeedStateTag state={need.state} />
      </View>
      <View className="t-body clamp">{need.text}</View>
      <View className="ends ends--middle">
        <View className="t-small">
          {changedAt > submittedAt ? text.changed(changedAt) : text.submittedOn(submittedAt)}
        </View>
        {news && (
          <View {...spoken({ label: text.news })}>
            <Tag kind="seal" text={text.news} />
          </View>
        )}
      </View>
    </Card>
  );
}
