import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Tag } from '../../components/tag';
import { objectionAnswerText, workerObjectionsText as text } from '../../text/ballot/objection-answers';
import type { ObjectionView } from '../../contract/ballot/objections';

/** The objection: its words, its subject and its flat, and the answer if there is one. */
export function Said({ objection }: { readonly objection: ObjectionView }) {
  const { to, text: words, unit, at, state, answer, answeredAt } = objection;
  return (
    <>
      <Card title={`${objectionAnswerText.said}${text.about[to]}`}>
        <View className="t-body">{words}</View>
        <View className="t-small">{text.from(unit, at)}</View>
      </Card>
      {answer && answeredAt !== undefined && (
        <Card title={objectionAnswerText.answeredTitle(answeredAt)}>
          <View className="ends">
            <Tag kind={state === 'upheld' ? 'done' : 'plain'} text={text.state[state]} />
          </View>
          <View className="t-body">{answer}</View>
        </Card>
      )}
    </>
  );
}
