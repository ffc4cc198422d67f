import { useState } from 'react';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { Notice } from '../../components/notice';
import { revisedCount, type AnswerDraft } from '../../stores/need/answer';
import { answerText as text } from '../../text/need/answer';
import './answered-needs.scss';

const few = 3;

/** The needs that the answer is for, the first ones named, and what happens to answers that they already have. */
export function AnsweredNeeds({ draft }: { readonly draft: AnswerDraft }) {
  const [all, showAll] = useState(false);
  const { needs } = draft;
  const revised = revisedCount(draft);
  const shown = all ? needs : needs.slice(0, few);
  return (
    <Card title={text.to(needs.length)}>
      <View>
        {shown.map(({ needId, text: words, households }) => (
          <View key={needId} className="answered">
            <View className="t-body">{words}</View>
            <View className="t-small">{text.households(households)}</View>
          </View>
        ))}
      </View>
      {shown.length < needs.length && (
        <SecondaryButton text={text.more(needs.length - few)} onPress={() => showAll(true)} />
      )}
      <View className="t-small">{text.merged}</View>
      {revised > 0 && <Notice kind="wait">{text.revised(revised, needs.length)}</Notice>}
    </Card>
  );
}
