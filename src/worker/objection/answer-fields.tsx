import type { ObjectionTo } from '../../domain/ballot/objection';
import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { ChoiceList } from '../../components/choice-list';
import { Fault } from '../../components/fault';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { useObjectionForm } from '../../stores/ballot/objection-answers';
import { objectionAnswerText as text } from '../../text/ballot/objection-answers';
import { RollFields } from './roll-fields';

/** Whether the objection is right, what follows if it is, and why. */
export function AnswerFields({ to }: { readonly to: ObjectionTo }) {
  const { draft, faults, change } = useObjectionForm();
  const { upheld, answer, receipt } = draft;
  return (
    <>
      <Card title={text.decideTitle}>
        <ChoiceList<'yes' | 'no'>
          label={text.decideTitle}
          rows={[
            { value: 'yes', ...text.upheld[to] },
            { value: 'no', ...text.dismissed[to] },
          ]}
          value={upheld === undefined ? undefined : upheld ? 'yes' : 'no'}
          onChoose={(value) => change({ upheld: value === 'yes' })}
        />
        <Fault error={faults.includes('upheld') && text.faults.upheld} />
      </Card>
      {upheld && to === 'roll' && <RollFields />}
      {upheld && to === 'result' && (
        <Card>
          <TextField
            label={text.receipt}
            hint={text.receiptHint}
            placeholder={text.receiptPlaceholder}
            value={receipt}
            onChange={(value) => change({ receipt: value })}
            most={TEXT.receipt[1]}
            error={faults.includes('receipt') ? text.faults.receipt : undefined}
            lines="one"
          />
        </Card>
      )}
      {upheld && (to === 'vote' || receipt !== '') && to !== 'roll' && (
        <Notice kind="wait" title={text.voidTitle}>
          {text.void.map((line) => (
            <View key={line}>{line}</View>
          ))}
        </Notice>
      )}
      <Card>
        <TextField
          label={text.answer}
          hint={text.answerHint}
          placeholder={text.answerPlaceholder[to]}
          value={answer}
          onChange={(value) => change({ answer: value })}
          most={TEXT.objectionAnswer[1]}
          error={faults.includes('answer') ? text.faults.answer : undefined}
        />
      </Card>
    </>
  );
}
