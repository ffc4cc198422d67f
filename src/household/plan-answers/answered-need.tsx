import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { NeedStateTag } from '../../components/need-state-tag';
import { go } from '../../stores/app/navigate';
import { categoryName, needStateName } from '../../text/need/labels';
import { answersText as text } from '../../text/plan/pages';
import type { AnsweredNeed as Need } from '../../contract/plan/plans';
import { page } from '../../routes';

/** One need with its outcome; it opens the item that takes it up, or else the need. */
export function AnsweredNeed({ need }: { readonly need: Need }) {
  const { needId, state, item, reason, dueAt, mergedInto } = need;
  const answer = item ? text.item(item.title) : (reason ?? (dueAt === undefined ? '' : text.due(dueAt)));
  const open = () =>
    go(
      item
        ? page('household/plan-item', { plan: item.planId, item: item.itemId })
        : page('pages/need', { id: needId }),
    );
  return (
    <Card onOpen={open} label={`${need.text}，${needStateName[state]}，${answer}`}>
      <View className="t-body">{need.text}</View>
      <View className="t-small">{text.needed(categoryName[need.category], need.households)}</View>
      <View className="ends">
        <NeedStateTag state={state} />
      </View>
      {answer !== '' && <View className="t-body">{answer}</View>}
      {mergedInto && <View className="t-small">{text.merged}</View>}
    </Card>
  );
}
