import { TEXT } from '../../domain/shared/bounds';
import { View } from '@tarojs/components';
import { SecondaryButton } from '../../components/button';
import { Card } from '../../components/card';
import { ChipRow } from '../../components/chip-row';
import { Fault } from '../../components/fault';
import { ChoiceList } from '../../components/choice-list';
import { Notice } from '../../components/notice';
import { TextField } from '../../components/text-field';
import { ANSWERS, useAnswerForm } from '../../stores/need/answer';
import { answerText as text, starters } from '../../text/need/answer';

const rows = ANSWERS.map((value) => ({ value, ...text.states[value] }));

/** The answer and its reason. The starters are sentences to complete, so that nobody answers with half a reason. */
export function ReasonForm() {
  const { draft, restored, forOthers, volatile, faults, change, start } = useAnswerForm();
  const { state, reason } = draft;
  const short = faults.includes('too-short') && text.tooShort(TEXT.reason[0]);
  const long = faults.includes('too-long') && text.tooLong(TEXT.reason[1]);
  return (
    <>
      {restored && !forOthers && reason !== '' && <Notice kind="info">{text.draftBack}</Notice>}
      {forOthers && reason !== '' && (
        <>
          <Notice kind="wait">{text.draftOther}</Notice>
          <SecondaryButton text={text.clear} onPress={() => change({ reason: '', state: undefined })} />
        </>
      )}
      {volatile && <Notice kind="wait">{text.draftVolatile}</Notice>}
      <Card title={text.stateTitle}>
        <ChoiceList
          label={text.stateTitle}
          rows={rows}
          value={state}
          onChoose={(value) => change({ state: value })}
        />
        <Fault error={faults.includes('state') && text.chooseState} />
      </Card>
      <Card>
        <TextField
          label={text.reasonTitle}
          hint={text.reasonHint}
          placeholder={text.reasonPlaceholder}
          value={reason}
          onChange={(words) => change({ reason: words })}
          most={TEXT.reason[1]}
          error={short || long || undefined}
        />
        {state && (
          <>
            <View className="t-small">{text.startersTitle}</View>
            <ChipRow<string>
              label={text.startersTitle}
              chips={starters[state].map(({ name, sentence }) => ({ value: sentence, title: name }))}
              value={undefined}
              onChoose={start}
              tabs
            />
          </>
        )}
      </Card>
    </>
  );
}
