import { View } from '@tarojs/components';
import { Card } from '../../components/card';
import { Fault } from '../../components/fault';
import { MomentField } from '../../components/moment-field';
import { startOfShanghaiDay } from '../../domain/shared/time';
import { useOfficeForm, type FormFault, type OfficeForm } from '../../stores/joining/office-form';
import { officesText as text } from '../../text/joining/offices';

interface Props {
  readonly form: OfficeForm;
  readonly fault: FormFault;
}

/** Asks for the term's first and last day. */
export function TermForm({ form: { from, lastDay }, fault }: Props) {
  const { change } = useOfficeForm();
  return (
    <Card>
      <View className="stack stack--wide">
        <MomentField
          label={text.from}
          dateLabel={text.fromDay}
          at={from}
          from={Date.now()}
          onChange={(at) => change({ from: startOfShanghaiDay(at) })}
        />
        <MomentField
          label={text.until}
          dateLabel={text.untilDay}
          at={lastDay}
          from={from}
          onChange={(at) => change({ lastDay: startOfShanghaiDay(at) })}
        />
        {(fault === 'past' || fault === 'reversed' || fault === 'too-long') && (
          <Fault error={text.faults[fault]} />
        )}
      </View>
    </Card>
  );
}
