import { View } from '@tarojs/components';
import { Card } from '../components/card';
import { Tag } from '../components/tag';
import { doorText as text, recordState } from '../text/need/mine';
import { flat } from '../text/words/numbers';
import type { DoorRecord } from '../contract/need/door';

const kinds = { waiting: 'wait', confirmed: 'done', objected: 'plain' } as const;

/** A record taken down at the door: whose flat, when, and every word of it. */
export function RecordCard({ record }: { readonly record: DoorRecord }) {
  const { communityName, unit, at, needs, confirmed } = record;
  return (
    <Card>
      <View className="ends">
        <View className="t-list">{flat(unit)}</View>
        <Tag kind={kinds[confirmed]} text={recordState[confirmed]} />
      </View>
      <View className="t-small">{`${communityName} · ${text.when(at)}`}</View>
      {needs.map(({ needId, text: words }, index) => (
        <View key={needId} className="t-body">
          {needs.length > 1 ? `${index + 1}. ${words}` : words}
        </View>
      ))}
    </Card>
  );
}
