import type { ObjectionTo } from '../../domain/ballot/objection';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Facts } from '../../components/facts';
import { Notice } from '../../components/notice';
import { correctionOf, useObjectionForm } from '../../stores/ballot/objection-answers';
import { objectionAnswerText as text } from '../../text/ballot/objection-answers';

/** The decision, its consequences and its words, once more before they are public. */
export function AnswerCheck({ to }: { readonly to: ObjectionTo }) {
  const { draft } = useObjectionForm();
  const { upheld, answer, receipt } = draft;
  const correction = upheld && to === 'roll' ? correctionOf(draft) : undefined;
  const voided = upheld && (to === 'vote' || (to === 'result' && receipt !== ''));
  const { checkFacts } = text;
  const decision = upheld ? text.upheld[to] : text.dismissed[to];
  return (
    <>
      <Card title={text.checkTitle}>
        <Facts
          facts={[
            { name: checkFacts.decision, value: decision.title },
            ...(correction?.areaCenti !== undefined
              ? [{ name: checkFacts.area, value: text.areaOf(correction.areaCenti) }]
              : []),
            ...(correction?.unsold !== undefined
              ? [{ name: checkFacts.unsold, value: text.unsold[correction.unsold ? 'yes' : 'no'] }]
              : []),
            ...(correction?.sameOwnerAs !== undefined
              ? [{ name: checkFacts.sameOwner, value: text.flat(correction.sameOwnerAs) }]
              : []),
            ...(voided && to === 'result' ? [{ name: checkFacts.receipt, value: receipt }] : []),
            { name: checkFacts.answer, value: answer.trim() },
          ]}
        />
      </Card>
      {voided && (
        <Notice kind="wait" title={text.voidTitle}>
          {text.void.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Notice>
      )}
      <View className="t-small">{text.once}</View>
    </>
  );
}
