import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { isWholeNumber } from '../../stores/joining/desk';
import { lendFormFault, useLendForm } from '../../stores/joining/lend';
import { lendText as text } from '../../text/joining/lend';
import { officesText } from '../../text/joining/offices';
import { NumberCard } from '../office/number-card';

/** The number on the colleague's phone, then who it is and the term. */
export function LendSteps() {
  const { step, form, name, change } = useLendForm();
  if (step === 'number') {
    return (
      <NumberCard
        label={officesText.number}
        hint={officesText.numberHint}
        value={form.number}
        lack={!isWholeNumber(form.number) && officesText.writeNumber}
        onChange={(number) => change({ number })}
      />
    );
  }
  const fault = lendFormFault(form, Date.now());
  return (
    <>
      <Card>
        <View className="t-list">{officesText.who(name ?? '')}</View>
        <View className="t-small">{officesText.whoHint}</View>
      </Card>
      <Card>
        <View className="stack stack--wide">
          <MomentField
            label={officesText.from}
            dateLabel={officesText.fromDay}
            at={form.from}
            from={Date.now()}
            onChange={(at) => change({ from: startOfShanghaiDay(at) })}
          />
          <MomentField
            label={officesText.until}
            dateLabel={officesText.untilDay}
            at={form.lastDay}
            from={form.from}
            onChange={(at) => change({ lastDay: startOfShanghaiDay(at) })}
          />
          <Fault error={fault && text.faults[fault]} />
        </View>
      </Card>
    </>
  );
}
