import { View } from '@tarojs/components';
import { actsText as text } from '../text/audit/acts';
import { Card } from './card';
import { Tag } from './tag';

/** An act as `audit.ofFlat` answers it. */
type Act = Parameters<typeof text.act>[0];

const notDone = (outcome: string): string | undefined => {
  if (outcome === 'done') return undefined;
  return outcome === 'begun' ? text.notDone.begun : text.notDone.refused;
};

/** Acts on record: what was done, by whom and when, and whether it came to anything. */
export function ActList({ acts }: { readonly acts: readonly Act[] }) {
  return (
    <>
      {acts.map((act) => {
        const failed = notDone(act.outcome);
        return (
          <Card key={act.actId}>
            <View className="ends">
              <View className="t-list">{text.act(act)}</View>
              {act.everyFlat && <Tag kind="info" text={text.everyFlat} />}
              {failed && <Tag kind="wait" text={failed} />}
            </View>
            <View className="t-small">{text.who(act)}</View>
            <View className="t-small">{text.when(act)}</View>
          </Card>
        );
      })}
    </>
  );
}
